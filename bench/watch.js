// Runs in every page of the bench: once a frame, after the browser's first paint, it looks at what is on screen.
(() => {
	const chart = 'main .chart svg, main figure[data-figure] svg';
	const answer = Reflect.get(window, 'benchAnswer');
	const seen = new Set();

	/** When a frame found the chart drawn; 0: not yet. */
	let drawn = 0;

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

	const look = () => {
		if (drawn === 0 && isDrawn(chart)) drawn = performance.now();
		// The browser tells of its first paint once it was shown, perhaps after scripts that kept it busy since.
		const [paint] = performance.getEntriesByName('first-contentful-paint');
		if (paint && drawn > 0) mark('bench-first-chart', Math.max(drawn, paint.startTime));
		if (document.documentElement?.dataset.engine === 'ready') mark('bench-engine');
		if (answer && document.querySelector(answer)) mark('bench-answer');
		if (seen.size < 3) requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
})();
