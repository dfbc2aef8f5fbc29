import type { Sql, SqlValue } from './sql.ts';

/**
 * A query with its bound values written in, for a reader to read and run elsewhere; the site itself
 * never runs this text. Lines lose the indent that the source files gave them, pieces of several
 * files being spliced, and take that of their depth.
 */
export function printedSql({ text, values }: Sql): string {
	const left = [...values];
	// The tag binds each value as `?`, and our own queries have no other question mark.
	const whole = text.replaceAll('?', () => literal(left.shift() ?? null));
	let depth = 0;
	return whole
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line, index) => {
			const { closedFirst, change } = parentheses(line);
			const own = depth - closedFirst + (index === 0 || startsClause(line) ? 0 : 1);
			depth += change;
			return '\t'.repeat(Math.max(own, 0)) + line;
		})
		.join('\n');
}

function literal(value: SqlValue): string {
	if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
	return value === null ? 'NULL' : String(value).toUpperCase();
}

/** Other lines go on with the clause above them. */
function startsClause(line: string): boolean {
	return /^(?:\)|WITH|SELECT|FROM|(?:LEFT |CROSS )?JOIN|WHERE|GROUP BY|ORDER BY|LIMIT|UNION|\w+ AS \($)/.test(
		line
	);
}

/** What is closed before anything else, and what stays open or closes; those in quotes do not count. */
function parentheses(line: string): { closedFirst: number; change: number } {
	const signs = line.replaceAll(/'(?:[^']|'')*'|"[^"]*"/g, '');
	const count = (sign: string) => signs.split(sign).length - 1;
	return {
		closedFirst: /^\)*/.exec(signs)?.[0].length ?? 0,
		change: count('(') - count(')')
	};
}
