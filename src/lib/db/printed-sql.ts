import type { Sql, SqlValue } from './sql.ts';

/**
 * A query with its bound values written in, for a reader to read and run elsewhere; the site itself
 * never runs this text. Lines lose the indent that the source file gave them.
 */
export function printedSql({ text, values }: Sql): string {
	const left = [...values];
	// The tag binds each value as `?`, and our own queries have no other question mark.
	const whole = text.replaceAll('?', () => literal(left.shift() ?? null));
	const lines = whole.split('\n').filter((line) => line.trim() !== '');
	const indents = lines.slice(text.startsWith('\n') ? 0 : 1).map((line) => indentOf(line));
	const least = Math.min(...indents, Infinity);
	return lines.map((line) => line.slice(Math.min(least, indentOf(line)))).join('\n');
}

function literal(value: SqlValue): string {
	if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
	return value === null ? 'NULL' : String(value).toUpperCase();
}

function indentOf(line: string): number {
	return line.length - line.trimStart().length;
}
