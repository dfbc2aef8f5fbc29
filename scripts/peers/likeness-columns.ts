import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { SimilarColumns } from '../../src/lib/model/likeness.ts';
import { readRows } from '../../src/lib/publish/read-rows.ts';
import { readTerritories } from '../read/territories.ts';

const growthFile = fileURLToPath(
	new URL('../../data/officiel/evolution-population/valeurs.csv', import.meta.url)
);

export interface CommuneColumns extends SimilarColumns {
	cog: number;
	departements: readonly string[];
	growths: readonly (number | null)[];
}

/** What likeness is measured on, for all communes of the COG, as the site's files give it. */
export async function readCommuneColumns(): Promise<CommuneColumns> {
	const [{ cog, communes, epcis }, growth] = await Promise.all([
		readTerritories(),
		growthByCode(growthFile)
	]);
	const types = new Map(epcis.map(({ code, type }) => [code, type]));
	return {
		cog,
		codes: communes.map(({ code }) => code),
		departements: communes.map(({ departement }) => departement),
		strates: communes.map(({ strate }) => strate),
		populations: communes.map(({ population }) => population),
		longitudes: communes.map(({ position }) => published(position?.longitude)),
		latitudes: communes.map(({ position }) => published(position?.latitude)),
		epciTypes: communes.map(({ epci }) => (epci === null ? null : (types.get(epci) ?? null))),
		growths: communes.map(({ code }) => growth.get(code) ?? null)
	};
}

/** The files of the site keep four decimals of a degree. */
function published(degrees: number | undefined): number | null {
	return degrees === undefined ? null : Math.round(degrees * 10_000) / 10_000;
}

/** Growth of the population by INSEE code, percent a year, where it is known. */
async function growthByCode(path: string): Promise<Map<string, number>> {
	const growth = new Map<string, number>();
	let columns: string[] = [];
	readRows(await readFile(path, 'utf8'), {
		onHeader: (cells) => (columns = cells),
		onRow: (cells) => {
			const code = cells[columns.indexOf('code')];
			const value = cells[columns.indexOf('valeur')];
			if (code !== undefined && value) growth.set(code, Number(value));
		},
		onFault: (found, expected, line) => {
			throw new Error(`${path}:${line}: ${found}, attendu ${expected}`);
		}
	});
	return growth;
}
