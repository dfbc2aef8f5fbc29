import { isJsonObject } from '../domain/field-reader.ts';
import { editionProblem, parseIndicator, type ParsedIndicator } from '../domain/parse-indicator.ts';
import type { Edition } from '../domain/indicator.ts';

/**
 * The definition in the text of an `indicateur.json`, or all its problems, each with the line of its
 * key. `folder` is the name of the folder the file is in, which must be the id.
 */
export function readDefinition(source: {
	text: string;
	file: string;
	edition: Edition;
	folder: string;
}): ParsedIndicator {
	const { text, file, edition, folder } = source;
	const json = parseJson(text, file);
	if ('problems' in json) return json;
	const lineOf = (key: string) => lineOfKey(text, key);
	const parsed = parseIndicator(json.value, file, lineOf);
	const problems = 'problems' in parsed ? [...parsed.problems] : [];
	if (isJsonObject(json.value)) {
		const { id, simule = false } = json.value;
		if (typeof id === 'string' && id !== folder) {
			const expected = `"${folder}", le nom du dossier`;
			problems.push({ file, line: lineOf('id'), found: `id : "${id}"`, expected });
		}
		const problem = typeof simule === 'boolean' ? editionProblem(simule, edition, file) : null;
		if (problem !== null) problems.push({ ...problem, line: lineOf('simule') });
	}
	return problems.length > 0 ? { problems } : parsed;
}

type Json =
	| { value: unknown }
	| { problems: [{ file: string; line: number | null; found: string; expected: string }] };

function parseJson(text: string, file: string): Json {
	try {
		return { value: JSON.parse(text) };
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		const position = /position (\d+)/.exec(error.message)?.[1];
		const line = position === undefined ? null : lineAt(text, Number(position));
		return {
			problems: [{ file, line, found: 'JSON mal formé', expected: `du JSON (${error.message})` }]
		};
	}
}

/** Line of the first occurrence of the key, null when the file has not got it. */
export function lineOfKey(text: string, key: string): number | null {
	const index = text.search(new RegExp(`"${key.replace(/[^\w-]/g, '.')}"\\s*:`));
	return index < 0 ? null : lineAt(text, index);
}

function lineAt(text: string, index: number): number {
	return text.slice(0, index).split('\n').length;
}
