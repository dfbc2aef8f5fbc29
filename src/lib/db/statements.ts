import { sqlWords } from './sql-words.ts';

/** One statement of a longer text. */
export interface Statement {
	text: string;
	/** Where it begins in the whole text. */
	start: number;
	/** Its first word, in capitals. */
	verb: string;
}

/** Statements between semicolons, empty ones left out: the engine would run the first and forget the rest. */
export function statements(text: string): Statement[] {
	const found: Statement[] = [];
	let start = -1;
	let end = -1;
	let verb = '';
	const close = () => {
		if (start !== -1) found.push({ text: text.slice(start, end), start, verb });
		start = -1;
		verb = '';
	};
	for (const word of sqlWords(text)) {
		if (word.kind === 'sign' && word.text === ';') {
			close();
			continue;
		}
		if (start === -1) start = word.start;
		if (verb === '' && word.kind === 'word') verb = word.text.toUpperCase();
		end = word.end;
	}
	close();
	return found;
}

/**
 * What could only be meant for files, other databases or extensions. The engine is locked and refuses
 * them by itself; they are told apart so that a reader learns why in a sentence.
 */
const outside = new Set(['COPY', 'EXPORT', 'IMPORT', 'ATTACH', 'DETACH', 'INSTALL', 'LOAD', 'USE']);

export function reachesOutside({ verb }: Statement): boolean {
	return outside.has(verb);
}

const reading = new Set([
	'SELECT',
	'WITH',
	'FROM',
	'VALUES',
	'TABLE',
	'EXPLAIN',
	'DESCRIBE',
	'DESC',
	'SHOW',
	'SUMMARIZE',
	'PIVOT',
	'UNPIVOT'
]);

const writing = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE', 'CREATE']);

/** False for what changes tables, or may: its effects outlive the statement. */
export function onlyReads({ verb, text }: Statement): boolean {
	// `WITH … INSERT` and `EXPLAIN ANALYZE DELETE` write too.
	return (
		(reading.has(verb) || verb === '') &&
		!sqlWords(text).some(({ kind, text }) => kind === 'word' && writing.has(text.toUpperCase()))
	);
}

/** True for a statement whose rows may be counted, as the inside of another one. */
export function isSelection({ verb }: Statement): boolean {
	return ['SELECT', 'WITH', 'FROM', 'VALUES', 'TABLE', ''].includes(verb);
}
