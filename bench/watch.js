// Runs in every page of the bench: once a frame it looks at what is there, and has the browser tell when that frame was
// on screen.
(() => {
	const chart = 'main .chart svg, main figure[data-figure] svg';
	const sentence = 'main .headlines li';
	const answer = Reflect.get(window, 'benchAnswer');
	const seen = new Set();
	let isAsked = false;

	/** @param {string} name @param {number} [startTime] */
	const mark = (name, startTime = performance.now()) => {
		if (seen.has(name)) return;
		seen.add(name);
		performance.mark(name, { startTime });
		if (name === 'bench-first-chart') Reflect.get(window, 'chartSeen')();
	};

	/** @param {string} selector */
	const isDrawn = (selector) =>
		[...document.querySelectorAll(selector)].some(
			(node) => node.childElementCount > 0 && node.getBoundingClientRect().height > 0
		);

	/** A word whose painting the browser dates: it is in the same picture as the chart, and as soon on screen. */
	const askForTime = () => {
		isAsked = true;
		const word = document.createElement('p');
		word.setAttribute('elementtiming', 'bench-first-chart');
		word.textContent = 'banc';
		Object.assign(word.style, { position: 'fixed', top: '0', left: '0', margin: '0', zIndex: '9' });
		document.body.append(word);
	};
	new PerformanceObserver((entries) => {
		for (const entry of entries.getEntries())
			mark('bench-first-chart', Reflect.get(entry, 'renderTime'));
	}).observe({ type: 'element', buffered: true });

	const look = () => {
		if (!isAsked && isDrawn(chart)) askForTime();
		if (document.querySelector(sentence)) mark('bench-sentence');
		if (document.documentElement?.dataset.engine === 'ready') mark('bench-engine');
		if (answer && document.querySelector(answer)) mark('bench-answer');
		if (seen.size < 4) requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
	navigator.serviceWorker?.ready.then(() => performance.mark('bench-kept'));
})();
