import { alternativeText } from '../text/alternative.ts';
import type { FigureFacts } from './figure-facts.ts';
import type { ShownCell } from './shown-table.ts';

/** The alternative text of a figure's picture, with its values as the page writes them. */
export function figureAlternative(figure: FigureFacts): string {
	const table = figure.table();
	return alternativeText(
		figure.shown,
		table && {
			heads: table.columns.map(({ label }) => label),
			rows: table.rows.map(({ cells }) => cells.map(textOf))
		}
	);
}

function textOf(cell: ShownCell): string {
	if (typeof cell === 'string') return cell;
	return 'absent' in cell ? cell.absent : cell.text;
}
