import { heightName, type HeightMessage } from './height-message.ts';

/**
 * Tells the page around how tall the document is, now and each time that changes; returns what stops
 * it. Any page may embed: the message names no target, since it carries a height alone.
 */
export function tellHeight(): () => void {
	if (window.parent === window) return () => {};
	let told = 0;
	const tell = () => {
		const height = Math.ceil(document.body.getBoundingClientRect().height);
		if (height === told || height === 0) return;
		told = height;
		const message: HeightMessage = { name: heightName, height };
		window.parent.postMessage(message, '*');
	};
	const observer = new ResizeObserver(tell);
	observer.observe(document.body);
	return () => observer.disconnect();
}
