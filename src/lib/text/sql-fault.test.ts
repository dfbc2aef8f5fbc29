import { expect, it } from 'vitest';
import { candidatesSentence, faultSentence } from './sql-fault.ts';

const fault = (type: string, message: string, candidates: string[] = []) => ({
	type,
	message,
	name: null,
	candidates
});

it.each([
	['Parser', 'syntax error at or near "SELEC"', 'Erreur de syntaxe près de « SELEC ».'],
	[
		'Catalog',
		'Table with name communes does not exist!\nDid you mean "commune"?',
		'La table « communes » n’existe pas.'
	],
	[
		'Binder',
		'Referenced column "populatio" not found in FROM clause!\nCandidate bindings: "population"',
		'La colonne « populatio » n’existe pas ici.'
	],
	[
		'Binder',
		'Referenced column "zz" was not found because the FROM clause is missing',
		'La colonne « zz » n’existe pas ici.'
	],
	[
		'Conversion',
		"Could not convert string 'abc' to INT32",
		'« abc » ne se convertit pas en INT32.'
	],
	['Inconnue', 'something else', 'Le moteur a refusé la requête.'],
	[
		'Binder',
		'something else',
		'La requête parle d’une table, d’une colonne ou d’une fonction qui ne convient pas ici.'
	]
])('%s: %s', (type, message, sentence) => {
	expect(faultSentence(fault(type, message)).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(sentence);
});

it('says of a missing extension that nothing is fetched elsewhere', () => {
	const message =
		'Table Function with name "read_parquet" is not in the catalog, but it exists in the parquet extension.\n\nPlease try';
	expect(faultSentence(fault('Catalog', message))).toContain('l’extension parquet');
	expect(
		faultSentence(
			fault(
				'Permission',
				'Cannot access file "/etc/passwd" - file system operations are disabled by configuration'
			)
		)
	).toContain('aucun fichier');
});

it('gives names like the one that is not known, from the error or its text', () => {
	expect(candidatesSentence(fault('Catalog', 'x', ['commune']))).toContain('commune');
	expect(
		candidatesSentence(
			fault('Binder', 'Referenced column "a" not found!\nCandidate bindings: "code", "nom"')
		)
	).toContain('code, nom');
	expect(candidatesSentence(fault('Parser', 'x'))).toBeNull();
});
