/** A table of Markdown; `numbers`: columns from this one on are numbers, to the right. */
export function markdownTable(
	head: readonly string[],
	lines: readonly (readonly (string | number)[])[],
	numbers = head.length
): string {
	const rule = head.map((_, index) => (index < numbers ? '---' : '---:'));
	return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
