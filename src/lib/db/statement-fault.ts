import { isJsonObject, type JsonObject } from '../domain/field-reader.ts';

/** What the engine says of a statement it refused. */
export interface StatementFault {
	/** DuckDB's family of errors: `Parser`, `Binder`, `Catalog`, `Conversion`, `Out of Memory`… */
	type: string;
	/** In the engine's own words. */
	message: string;
	/** Where in the text given, in UTF-16 units as an editor counts; null when it is not said. */
	index: number | null;
	/** Name that is not known, when it is the fault, and those like it. */
	name: string | null;
	candidates: string[];
}

/** Reads the engine's error, which is JSON with `errors_as_json`; plain text is let in as it is. */
export function statementFault(message: string, text: string): StatementFault {
	const fields = jsonIn(message);
	if (fields === null) {
		const type = /^([A-Z][A-Za-z ]*) Error: /.exec(message)?.[1] ?? 'Unknown';
		return {
			type,
			message: message.replace(`${type} Error: `, ''),
			index: null,
			name: null,
			candidates: []
		};
	}
	const position = Number(fields['position'] ?? NaN);
	return {
		type: textOf(fields['exception_type']) ?? 'Unknown',
		message: textOf(fields['exception_message']) ?? message,
		index: Number.isInteger(position) ? indexOfByte(text, position) : null,
		name: textOf(fields['name']),
		candidates: (textOf(fields['candidates']) ?? '').split(',').filter((name) => name !== '')
	};
}

function jsonIn(message: string): JsonObject | null {
	const start = message.indexOf('{"');
	if (start === -1) return null;
	try {
		const json: unknown = JSON.parse(message.slice(start));
		return isJsonObject(json) ? json : null;
	} catch {
		return null;
	}
}

function textOf(value: unknown): string | null {
	return typeof value === 'string' ? value : null;
}

/** The engine counts bytes of UTF-8. */
function indexOfByte(text: string, byte: number): number {
	return new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, byte)).length;
}
