import type { Observation } from '../../src/lib/domain/observation.ts';
import { parseNumber } from '../../src/lib/publish/parse-number.ts';
import { ratio } from '../fetch/observation.ts';
import { quarterEnd, quarterOf } from '../fetch/period-of.ts';
import { currentCommune, placeRow } from '../fetch/place-row.ts';
import { hasColumns, readTable } from '../fetch/read-table.ts';
import { RowCount } from '../fetch/row-count.ts';
import { SourceFault } from '../fetch/source-fault.ts';
import { newestFile } from '../fetch/source-file.ts';
import type { Reading, Source, SourceFile, SourceTerritories } from '../fetch/source.ts';
import { unwiredDefinition, wiredDefinition } from './debit-fixe/definitions.ts';

export const source: Source = {
	id: 'debit-fixe',
	title: 'Ma connexion internet, statistiques par commune',
	producer: 'Arcep',
	licence: 'Licence Ouverte 2.0',
	page: 'https://www.data.gouv.fr/fr/datasets/ma-connexion-internet/',
	known: 'notes',
	remote: [
		{
			kind: 'address',
			url: 'https://data.arcep.fr/fixe/maconnexioninternet/statistiques/last/commune/commune.csv',
			name: 'ma-connexion-internet-commune.csv'
		}
	],
	isFile: (path) => /(^|\/)(ma-?connexion-?internet[^/]*|commune)\.csv$/i.test(path),
	read
};

/** Best access of each premises, from the best to the worst: the columns add up to `nbr`. */
const technologies = [
	'elig_ftth',
	'elig_coax',
	'elig_cu_30',
	'elig_thdr',
	'elig_cu_8',
	'elig_4gf',
	'elig_hdr',
	'elig_sat'
] as const;
type Technology = (typeof technologies)[number];
/** Wires of 30 Mbit/s and more, and accesses without any wire nor fast radio. */
const wired: readonly Technology[] = ['elig_ftth', 'elig_coax', 'elig_cu_30'];
const unwired: readonly Technology[] = ['elig_4gf', 'elig_hdr', 'elig_sat'];

interface Premises {
	code: string;
	period: string;
	all: number;
	by: Record<Technology, number>;
}

function read(files: readonly SourceFile[], { known }: SourceTerritories): Reading {
	const file = newestFile(files);
	const table = readTable(file, ['code_insee', 'nbr', 'date', ...technologies]);
	const types = hasColumns(file, ['type']) ? readTable(file, ['type']) : null;
	const rows = new RowCount();
	const premises: Premises[] = [];
	const seen = new Set<string>();
	table.forEach((row, index) => {
		const period = quarterOf(row.date);
		const all = parseNumber(row.nbr);
		const counts = technologies.map((name) => [name, parseNumber(row[name])] as const);
		if ((types?.[index]?.type ?? 'all') !== 'all')
			rows.reject('ligne d’un opérateur ou d’une zone');
		else if (period === null) rows.reject('date illisible');
		else if (typeof all !== 'number' || counts.some(([, count]) => count === undefined)) {
			rows.reject('nombre de locaux absent ou illisible');
		} else if (
			seen.has(`${row.code_insee} ${period}`) &&
			currentCommune(row.code_insee, known) !== null
		) {
			rows.reject('doublon (même commune, même date)');
		} else if (placeRow(row.code_insee, known, rows) !== null) {
			seen.add(`${row.code_insee} ${period}`);
			premises.push({ code: row.code_insee, period, all, by: byTechnology(counts) });
		}
	});
	checkRanking(file.name, premises);
	const latest = premises.reduce((last, { period }) => (period > last ? period : last), '');
	const updated = file.updated ?? (latest === '' ? file.seen : quarterEnd(latest));
	return {
		updated,
		rows: rows.record(table.length),
		indicators: [
			{ definition: wiredDefinition(updated), observations: shares(premises, wired) },
			{ definition: unwiredDefinition(updated), observations: shares(premises, unwired) }
		],
		files: [],
		remarks: []
	};
}

function byTechnology(
	counts: readonly (readonly [Technology, number | null | undefined])[]
): Record<Technology, number> {
	const by = {
		elig_ftth: 0,
		elig_coax: 0,
		elig_cu_30: 0,
		elig_thdr: 0,
		elig_cu_8: 0,
		elig_4gf: 0,
		elig_hdr: 0,
		elig_sat: 0
	};
	for (const [name, count] of counts) by[name] = count ?? 0;
	return by;
}

/**
 * The file is understood as one access per premises, the best. Were it a list of all the accesses of
 * each, the columns would add up to more than the premises, and the shares would be wrong.
 */
function checkRanking(name: string, premises: readonly Premises[]): void {
	const all = premises.reduce((total, one) => total + one.all, 0);
	const counted = premises.reduce((total, { by }) => total + sum(by, technologies), 0);
	if (counted <= all * 1.01) return;
	throw new SourceFault(
		`${name} : les colonnes «\u00a0elig_… » totalisent ${counted} locaux pour ${all} («\u00a0nbr\u00a0»)\u00a0; ce n’est plus la meilleure technologie de chaque local, le module de cette source est à revoir.`
	);
}

function shares(premises: readonly Premises[], names: readonly Technology[]): Observation[] {
	return premises.map(({ code, period, all, by }) =>
		ratio(
			{ code, period },
			{ numerator: sum(by, names), denominator: all },
			{ unit: 'percent', decimals: 1 }
		)
	);
}

function sum(by: Record<Technology, number>, names: readonly Technology[]): number {
	return names.reduce((total, name) => total + by[name], 0);
}
