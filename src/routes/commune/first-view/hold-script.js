// Inline at the end of the page of a commune: runs the script of its first view, which stands before it as text, at
// once. A page that was kept with its first view is painted first, if its charts have the width of the screen.
{
	const text = document.getElementById('first-view');
	const run = () => {
		const script = document.createElement('script');
		script.textContent = text.textContent;
		text.replaceWith(script);
		return globalThis.firstView;
	};
	const { kept } = document.querySelector('main').dataset;
	if (kept === undefined) run();
	else {
		const charts = [...document.querySelectorAll('main .canvas')];
		const isRight = charts[0]?.clientWidth === Number(kept);
		if (!isRight) for (const chart of charts) chart.style.visibility = 'hidden';
		// From now on each chart says it of itself: those that are drawn again are shown.
		delete document.documentElement.dataset.otherWidth;
		globalThis.firstView = (isRight ? nextPaint() : Promise.resolve()).then(() => {
			globalThis.askForData?.();
			return run();
		});
	}
}
