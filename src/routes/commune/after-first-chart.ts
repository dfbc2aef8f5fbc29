import { whenIdle } from '../../lib/db/start-when-idle.ts';

/**
 * Runs `start` once the first charts are on screen and the browser has nothing better to do: called
 * where they are mounted, they are painted two frames on. Returns a function that gives up.
 */
export function afterFirstChart(start: () => void): () => void {
	let giveUp = () => {};
	let frame = requestAnimationFrame(() => {
		frame = requestAnimationFrame(() => (giveUp = whenIdle(start)));
	});
	return () => {
		cancelAnimationFrame(frame);
		giveUp();
	};
}
