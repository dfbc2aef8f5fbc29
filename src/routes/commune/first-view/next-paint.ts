/** Once what was just drawn is on screen; a tab in the background paints nothing, hence the delay. */
export function nextPaint(): Promise<void> {
	return new Promise((done) => {
		void firstPaint().then(() => requestAnimationFrame(() => setTimeout(done)));
		setTimeout(done, 500);
	});
}

/** The browser tells of its first paint when it was shown, some frames after it was made. */
function firstPaint(): Promise<void> {
	return new Promise((done) => {
		new PerformanceObserver((entries, observer) => {
			if (entries.getEntriesByName('first-contentful-paint').length === 0) return;
			observer.disconnect();
			done();
		}).observe({ type: 'paint', buffered: true });
	});
}
