// Runs in a page of the bench: from a change to the frame that last changed the page for it, once painted.
(() => {
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	/** After the frame: a message is read once its paint has been handed over. */
	const painted = () =>
		new Promise((resolve) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				port1.close();
				resolve(performance.now());
			};
			port2.postMessage(null);
		});

	/**
	 * Milliseconds; null when nothing of the page changed within two seconds.
	 * @param {() => void} change
	 */
	const repaint = async (change) => {
		let isChanged = false;
		const observer = new MutationObserver(() => (isChanged = true));
		await frame();
		await painted();
		observer.observe(document.querySelector('main') ?? document.body, {
			subtree: true,
			childList: true,
			attributes: true,
			characterData: true
		});
		const start = performance.now();
		let last = null;
		change();
		for (let quiet = 0; quiet < 10 && performance.now() - start < 2_000;) {
			await frame();
			const at = await painted();
			if (isChanged) last = at - start;
			quiet = isChanged ? 0 : quiet + 1;
			isChanged = false;
		}
		observer.disconnect();
		return last;
	};
	Reflect.set(window, 'benchRepaint', repaint);
})();
