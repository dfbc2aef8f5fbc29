/** Whether an INSEE code, of a commune or of a departement, is overseas (97x, 98x). */
export function isOverseas(code: string): boolean {
	return code.startsWith('97') || code.startsWith('98');
}
