/** SQL text with its bound values, made by the `sql` tag only. */
export interface Sql {
	readonly text: string;
	readonly values: readonly SqlValue[];
}

export type SqlValue = string | number | boolean | null;

/** A name (table, column, file) that comes from our own constants, quoted as an identifier. */
export interface SqlName {
	readonly name: string;
}

/**
 * Template tag: plain values become bound parameters `?`, `name(…)` becomes a quoted identifier,
 * and another `Sql` is spliced with its own values. A list is bound element by element, `(?, ?, ?)`.
 */
export function sql(
	strings: TemplateStringsArray,
	...parts: (SqlValue | readonly SqlValue[] | SqlName | Sql)[]
): Sql {
	let text = strings[0] ?? '';
	const values: SqlValue[] = [];
	parts.forEach((part, index) => {
		const piece = render(part);
		text += piece.text + (strings[index + 1] ?? '');
		values.push(...piece.values);
	});
	return { text, values };
}

export function name(identifier: string): SqlName {
	return { name: identifier };
}

/** A text written in the statement itself, where the engine takes no parameter: the body of a view. */
export function literal(text: string): Sql {
	return { text: `'${text.replaceAll("'", "''")}'`, values: [] };
}

/** Pieces joined by a separator such as `AND`; an empty list gives `TRUE`. */
export function join(pieces: readonly Sql[], separator: 'AND' | 'OR' | ','): Sql {
	if (pieces.length === 0) return { text: 'TRUE', values: [] };
	return {
		text: pieces.map(({ text }) => text).join(separator === ',' ? ', ' : ` ${separator} `),
		values: pieces.flatMap(({ values }) => values)
	};
}

function render(part: SqlValue | readonly SqlValue[] | SqlName | Sql): Sql {
	if (part === null || typeof part !== 'object') return { text: '?', values: [part] };
	if (isList(part)) {
		if (part.length === 0) throw new RangeError('a bound list needs at least one value');
		return { text: `(${part.map(() => '?').join(', ')})`, values: part };
	}
	if ('name' in part) return { text: `"${part.name.replaceAll('"', '""')}"`, values: [] };
	return part;
}

function isList(part: readonly SqlValue[] | SqlName | Sql): part is readonly SqlValue[] {
	return Array.isArray(part);
}
