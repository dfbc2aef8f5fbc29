/**
 * A code as INSEE writes it: a spreadsheet takes the leading zero away (`1001` → `01001`), and some
 * files write Corse in lower case.
 */
export function importCode(text: string, length: number): { code: string; isMended: boolean } {
	const upper = text.toUpperCase();
	const code = /^\d+$/.test(upper) && upper.length === length - 1 ? `0${upper}` : upper;
	return { code, isMended: code !== text };
}
