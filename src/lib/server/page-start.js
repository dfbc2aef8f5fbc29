// Inline in the head of a page whose scripts wait, written by page-script.ts.

/** Asks for the scripts of the page; asking twice is asking once. */
globalThis.askForScripts = () => {
	for (const link of document.querySelectorAll('link[rel=later]')) link.rel = 'modulepreload';
};

/** Once what was just drawn is on screen: the browser tells of its first paint when it was shown, some frames after it was made. A tab in the background paints nothing, hence the delay. */
globalThis.nextPaint = () =>
	new Promise((done) => {
		setTimeout(done, 1_000);
		new PerformanceObserver((entries, observer) => {
			if (entries.getEntriesByName('first-contentful-paint').length === 0) return;
			observer.disconnect();
			requestAnimationFrame(() => setTimeout(done));
		}).observe({ type: 'paint', buffered: true });
	});

// What is far from the first screen is laid out after it (src/app.css), unless the reader comes to a place in the page;
// a page that was kept has the rest from the service worker then (src/lib/offline/first-screen-first.ts).
{
	const { dataset } = document.documentElement;
	const [visit] = performance.getEntriesByType('navigation');
	const isOpening = visit?.type === 'navigate' && location.hash === '';
	if (isOpening) dataset.opening = '';
	(isOpening ? nextPaint() : Promise.resolve()).then(() => {
		delete dataset.opening;
		navigator.serviceWorker?.controller?.postMessage('painted');
	});
}
