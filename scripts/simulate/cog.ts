import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What the simulator needs of a current commune. */
export interface CogCommune {
	code: string;
	departement: string;
	region: string;
	/** Null where INSEE publishes none (Terres australes, Clipperton). */
	population: number | null;
	oldCodes: string[];
}

export interface Cog {
	/** Current communes by code. */
	communes: CogCommune[];
	/** Codes in force on 1 January of a year, in the geography that year's data are published in. */
	codesOf(year: number): Set<string>;
	/** Municipal population in the oldest package, by code of that year. */
	population2019: Map<string, number>;
}

const require = createRequire(import.meta.url);

/** No package holds the 2020 code: data of 2020 are published in the 2019 geography. */
const packages: Record<number, string> = {
	2020: 'cog2019',
	2021: 'cog2021',
	2022: 'cog2022',
	2023: 'cog2023',
	2024: 'cog2024',
	2025: 'cog2025'
};

/** Reads the communes of the COG packages; the years before 2020 come from the history of 2019. */
export function readCog(): Cog {
	const cache = new Map<number, Set<string>>();
	const history = readList('cog2019/data/historique-communes.json');
	return {
		communes: currentCommunes(),
		population2019: new Map(
			readCommunes('cog2019').map((row) => [text(row.code), Number(row.population ?? 0)])
		),
		codesOf(year) {
			const known = cache.get(year);
			if (known) return known;
			const name = packages[year];
			const codes = name
				? new Set(readCommunes(name).map((row) => text(row.code)))
				: codesFromHistory(history, year);
			cache.set(year, codes);
			return codes;
		}
	};
}

function currentCommunes(): CogCommune[] {
	return readCommunes('@etalab/decoupage-administratif')
		.map((row) => ({
			code: text(row.code),
			departement: text(row.departement),
			region: text(row.region),
			population: typeof row.population === 'number' ? row.population : null,
			oldCodes: Array.isArray(row.anciensCodes) ? row.anciensCodes.map(text) : []
		}))
		.sort((a, b) => (a.code < b.code ? -1 : 1));
}

type Row = Record<string, unknown>;

function codesFromHistory(history: Row[], year: number): Set<string> {
	const day = `${year}-01-01`;
	const codes = new Set<string>();
	for (const { type, code, dateDebut, dateFin } of history) {
		if (type !== 'COM') continue;
		if (typeof dateDebut === 'string' && dateDebut > day) continue;
		if (typeof dateFin === 'string' && dateFin <= day) continue;
		codes.add(text(code));
	}
	return codes;
}

function readCommunes(name: string): Row[] {
	return readList(`${name}/data/communes.json`).filter(({ type }) => type === 'commune-actuelle');
}

function readList(path: string): Row[] {
	const json: unknown = JSON.parse(readFileSync(require.resolve(path), 'utf8'));
	if (!Array.isArray(json)) throw new TypeError(`${path} : une liste est attendue`);
	return json;
}

function text(value: unknown): string {
	return String(value ?? '');
}
