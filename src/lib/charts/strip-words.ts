import type { StripMine, StripStop } from './strip-layout.ts';
import { chartWords } from './words.ts';

/** « Vitré et 2 autres : 62 % » */
export function stopText({ value, names }: StripStop, format: (value: number) => string): string {
	const others = names.length - 1;
	const who = [names[0] ?? '', ...(others > 0 ? [chartWords.others(others)] : [])].join(' ');
	return `${who}\u00a0: ${format(value)}`;
}

/** What a strip says at rest: how many peers, and the random variability of mine. */
export function groupText(
	peers: number,
	mine: StripMine | null,
	format: (value: number) => string
): string {
	const size = chartWords.communes(peers);
	if (!mine?.interval) return size;
	const interval = mine.interval.map(format).join(' – ');
	return `${size} · ${mine.name}, ${chartWords.interval}\u00a0: ${interval}`;
}
