import { fr } from './typography.ts';

/** As much of the engine's error as its translation reads. */
export interface FaultFacts {
	type: string;
	message: string;
	name: string | null;
	candidates: readonly string[];
}

/** The engine's error in a French sentence; its own words are shown beside, folded. */
export function faultSentence(fault: FaultFacts): string {
	for (const [pattern, sentence] of sentences) {
		const found = pattern.exec(fault.message);
		if (found) return sentence(found.slice(1));
	}
	return families[fault.type] ?? 'Le moteur a refusé la requête.';
}

/** « Vouliez-vous dire “commune” ? », when the engine knows names like it. */
export function candidatesSentence({ message, candidates }: FaultFacts): string | null {
	const named = candidates.length > 0 ? candidates : inMessage(message);
	if (named.length === 0) return null;
	return fr`Noms proches : ${named.slice(0, 5).join(', ')}.`;
}

function inMessage(message: string): string[] {
	const list = /(?:Candidate (?:bindings|tables):|Did you mean:?) ?:? ?((?:"[^"]+"(?:, )?)+)/.exec(
		message
	);
	return [...(list?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);
}

type Sentence = (parts: string[]) => string;

/** From the most precise; what is between parentheses goes into the sentence. */
const sentences: readonly [RegExp, Sentence][] = [
	[/^syntax error at or near "(.*)"/s, ([near = '']) => fr`Erreur de syntaxe près de « ${near} ».`],
	[
		/^syntax error at end of input/,
		() => fr`La requête s’arrête trop tôt : il manque quelque chose à la fin.`
	],
	[/unterminated quoted (string|identifier)/, () => fr`Un guillemet ouvert n’est jamais refermé.`],
	[/^Table with name (.*) does not exist/, ([name = '']) => fr`La table « ${name} » n’existe pas.`],
	[
		/Function with name "?([^" ]+)"? .*?in the (\w+) extension/s,
		([name = '', extension = '']) =>
			fr`La fonction « ${name} » appartient à l’extension ${extension}, qui n’est pas dans ce site : il ne va rien chercher ailleurs.`
	],
	[
		/(?:Type|Collation|Copy Function) with name "([^"]+)" .*?in the (\w+) extension/s,
		([name = '', extension = '']) =>
			fr`« ${name} » appartient à l’extension ${extension}, qui n’est pas dans ce site : il ne va rien chercher ailleurs.`
	],
	[
		/Function with name (\S+) does not exist/,
		([name = '']) => fr`La fonction « ${name} » n’existe pas.`
	],
	[
		/^Referenced column "(.*?)" (?:was )?not found/,
		([name = '']) => fr`La colonne « ${name} » n’existe pas ici.`
	],
	[
		/^Table "(.*?)" does not have a column named "(.*?)"/,
		([table = '', name = '']) => fr`La table « ${table} » n’a pas de colonne « ${name} ».`
	],
	[
		/^Referenced table "(.*?)" not found/,
		([name = '']) => fr`La table « ${name} » n’est pas dans cette requête (FROM ou JOIN).`
	],
	[
		/^Ambiguous reference to column name "(.*?)"/,
		([name = '']) => fr`La colonne « ${name} » est dans plusieurs tables : écrivez table.${name}.`
	],
	[
		/^column "(.*?)" must appear in the GROUP BY clause/,
		([name = '']) =>
			fr`La colonne « ${name} » doit être dans GROUP BY, ou dans un agrégat (sum, median…).`
	],
	[
		/^Could not convert string '(.*?)' to (\w+)/s,
		([text = '', type = '']) => fr`« ${text} » ne se convertit pas en ${type}.`
	],
	[
		/^No function matches the given name and argument types '(.*?)'/,
		([call = '']) =>
			fr`Aucune fonction ne prend ces types : ${call}. Une conversion, par exemple code::INTEGER, peut manquer.`
	],
	[/ with name "?(.*?)"? already exists/, ([name = '']) => fr`« ${name} » existe déjà.`],
	[/file system operations are disabled|Cannot access (?:file|directory)/, () => outside],
	[/No files found that match/, () => outside],
	[
		/Loading external extensions is disabled/,
		() => fr`Les extensions ne se chargent pas ici : le site ne va rien chercher ailleurs.`
	],
	[/the configuration has been locked/, () => fr`Les réglages du moteur sont verrouillés.`],
	[
		/More than one row returned by a subquery/,
		() => fr`La sous-requête donne plusieurs lignes là où une seule valeur est attendue.`
	],
	[/Max expression depth limit/, () => fr`L’expression est trop longue ou trop imbriquée.`],
	[
		/logarithm of (?:zero|a negative)/,
		() => fr`Le logarithme de zéro ou d’un nombre négatif n’existe pas.`
	],
	[
		/WHERE clause cannot contain aggregates/,
		() => fr`Un agrégat ne va pas dans WHERE : utilisez HAVING, ou une sous-requête.`
	],
	[
		/(?:malloc of size|out of memory|could not allocate|failed to allocate)/i,
		() => families['Out of Memory'] ?? ''
	]
];

const outside = fr`Ce moteur ne lit ni n’écrit aucun fichier et n’ouvre aucune adresse : seules les tables affichées existent.`;

/** By the engine's own families, for what has no sentence of its own. */
const families: Record<string, string> = {
	Parser: 'La requête n’est pas du SQL que le moteur comprend.',
	Binder: 'La requête parle d’une table, d’une colonne ou d’une fonction qui ne convient pas ici.',
	Catalog: 'La requête nomme une table ou une fonction qui n’existe pas.',
	Conversion: 'Une valeur ne se convertit pas dans le type demandé.',
	'Out of Range': 'Un calcul sort de ce que le type peut contenir.',
	Constraint: 'Une contrainte de la table refuse ces valeurs.',
	Permission: fr`Le moteur est verrouillé : ni fichier, ni réseau, ni réglage.`,
	'Out of Memory': fr`Le calcul demande plus de mémoire que ce moteur n’en a : filtrez, groupez ou demandez moins de colonnes.`
};
