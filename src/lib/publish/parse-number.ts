const plain = /^[-+]?\d+(?:[.,]\d+)?$/;
/** Ordinary, no-break, narrow no-break, thin and figure spaces: thousands separators of French files. */
const spaces = /[ \u00a0\u202f\u2009\u2007]/g;
const grouped = /^[-+−]?\d{1,3}(?:[ \u00a0\u202f\u2009\u2007]\d{3})+(?:[.,]\d+)?$/;

/**
 * A number as French files write it: `1 234,5`, `12.5`, `-3`. Null when the cell is empty,
 * undefined when it is not a number (`1.234,5`, `12 %`, `n.d.`).
 */
export function parseNumber(cell: string): number | null | undefined {
	const text = cell.trim();
	if (text === '') return null;
	if (isDigits(text)) return Number(text);
	const compact = grouped.test(text) ? text.replace(spaces, '') : text;
	const signed = compact.replace('−', '-');
	return plain.test(signed) ? Number(signed.replace(',', '.')) : undefined;
}

/** The common case, without a regular expression: four million cells go through here. */
function isDigits(text: string): boolean {
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (unit < 48 || unit > 57) return false;
	}
	return text.length < 16;
}
