import { isInseeCode, type InseeCode } from './commune.ts';
import { searchKey, withoutArticle } from './search-key.ts';

/** Columns of `recherche.tsv`, and the keys of every name; positions are those of `codes`. */
export interface CommuneIndex {
	codes: InseeCode[];
	names: string[];
	/** Postcodes joined with a space. */
	postcodes: string[];
	populations: (number | null)[];
	/** Old INSEE codes joined with a space. */
	oldCodes: string[];
	oldNames: string[][];
	/** Built at the first search: 35,000 keys cost more than reading the file. */
	keys: NameKey[] | null;
}

/** A name under which a commune is found: its own, or one it had. */
export interface NameKey {
	/** Position of the commune in the columns. */
	commune: number;
	/** Position in `oldNames` of the commune; null for its own name. */
	oldName: number | null;
	/** Words apart: `le mans`. */
	words: string;
	/** Words together, so that spaces and hyphens do not matter: `lemans`. */
	whole: string;
	/** The same without an opening article, `mans`; null when there is none. */
	bare: string | null;
}

/** Reads `recherche.tsv`; lines that open with no INSEE code are passed over. */
export function parseCommuneIndex(text: string): CommuneIndex {
	const index: CommuneIndex = {
		codes: [],
		names: [],
		postcodes: [],
		populations: [],
		oldCodes: [],
		oldNames: [],
		keys: null
	};
	for (const line of text.split('\n')) {
		const [code = '', name = '', postcodes = '', population = '', oldCodes = '', oldNames = ''] =
			line.trimEnd().split('\t');
		if (!isInseeCode(code) || name === '') continue;
		index.codes.push(code);
		index.names.push(name);
		index.postcodes.push(postcodes);
		index.populations.push(population === '' ? null : Number(population));
		index.oldCodes.push(oldCodes);
		index.oldNames.push(oldNames === '' ? [] : oldNames.split('|'));
	}
	return index;
}

/** Keys of all names, built once per index. */
export function nameKeys(index: CommuneIndex): NameKey[] {
	index.keys ??= buildKeys(index);
	return index.keys;
}

function buildKeys({ names, oldNames }: CommuneIndex): NameKey[] {
	const keys: NameKey[] = [];
	names.forEach((name, commune) => {
		keys.push(nameKey(name, commune, null));
		oldNames[commune]?.forEach((old, position) => keys.push(nameKey(old, commune, position)));
	});
	return keys;
}

function nameKey(name: string, commune: number, oldName: number | null): NameKey {
	const words = searchKey(name);
	const bare = withoutArticle(words);
	return {
		commune,
		oldName,
		words,
		whole: joined(words),
		bare: bare === null ? null : joined(bare)
	};
}

function joined(words: string): string {
	return words.includes(' ') ? words.replaceAll(' ', '') : words;
}
