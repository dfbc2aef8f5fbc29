import { dodge } from './dodge.ts';
import { fitText, wrapText } from './text-width.ts';

export interface EndLabel {
	/** y of the point it belongs to, and of the middle of the label. */
	from: number;
	y: number;
	value: string;
	/** The name in short lines; empty where there is no room for names. */
	lines: string[];
	height: number;
}

const valueHeight = 17;
const lineHeight = 15;
const mostLines = 4;

/** Labels at the end of lines: value, then name; moved apart within the plot, order kept. */
export function endLabels(
	ends: readonly { y: number; value: string; name: string }[],
	nameWidth: number,
	range: readonly [number, number]
): EndLabel[] {
	const labels = ends.map(({ y, value, name }) => {
		const lines = nameWidth > 0 ? nameLines(name, nameWidth) : [];
		return { from: y, value, lines, height: valueHeight + lines.length * lineHeight };
	});
	const centres = dodge(
		labels.map(({ from, height }) => ({ at: from, size: height })),
		range
	);
	return labels.map((label, index) => ({ ...label, y: centres[index] ?? label.from }));
}

/** At most four lines; what does not fit is cut with an ellipsis. */
function nameLines(name: string, width: number): string[] {
	const lines = wrapText(name, width, 12);
	if (lines.length <= mostLines) return lines;
	const last = fitText(`${lines[mostLines - 1] ?? ''} ${lines[mostLines] ?? ''}`, width, 12);
	return [...lines.slice(0, mostLines - 1), last];
}
