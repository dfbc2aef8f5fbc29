const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** Text made safe inside an element or a double-quoted attribute of markup written by hand. */
export function escapeHtml(text: string): string {
	return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
