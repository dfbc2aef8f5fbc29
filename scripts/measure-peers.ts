/**
 * How much of what separates communes each kind of group accounts for, on the commune-level indicators
 * there are: the table of docs/methode-comparaison.md. Reads what `npm run data` generates.
 * `npx tsx scripts/measure-peers.ts`, about a minute.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
	Catalogue,
	CatalogueIndicator,
	DepartementHead,
	DepartementRest
} from '../src/lib/domain/published.ts';
import { headFile, restFile, wholeDepartement } from '../src/lib/domain/departement-files.ts';
import { outsideField } from '../src/lib/domain/strate.ts';
import { communeTable, type CommuneTable } from '../src/lib/model/commune-table.ts';
import { growthIndicator, likenessColumns } from '../src/lib/model/peer-selection.ts';
import {
	chanceShare,
	etaSquared,
	explained,
	groupGuess,
	peerGuess
} from './peers/explained-variance.ts';
import { similarEverywhere } from './peers/similar-all.ts';

const data = fileURLToPath(new URL('../static/data/', import.meta.url));

function main(): void {
	const catalogue = read<Catalogue>('catalogue.json');
	const table = readTable();
	const similar = {
		usual: peersOf(likenessColumns(table, null)),
		withoutGrowth: peersOf(likenessColumns(table, growthIndicator.id))
	};
	console.log(
		'| indicateur | données | n | hasard | η² taille × EPCI | R² taille × EPCI | R² taille × département | R² 20 semblables |'
	);
	console.log('| --- | --- | --: | --: | --: | --: | --: | --: |');
	for (const indicator of catalogue.indicators) {
		// The size of the population is what groups are made of: nothing is learnt from explaining it.
		if (indicator.maille !== 'commune' || indicator.id === 'population') continue;
		const isGrowth = indicator.id === growthIndicator.id;
		console.log(line(indicator, table, isGrowth ? similar.withoutGrowth : similar.usual));
	}
}

function line(
	indicator: CatalogueIndicator,
	table: CommuneTable,
	peers: ReadonlyMap<number, readonly number[]>
): string {
	const measures = table.measures(indicator) ?? [];
	const values = measures.map(({ value }, index) => (isInField(table, index) ? value : null));
	const size = table.strates.map(String);
	const byEpci = size.map((strate, index) => `${strate} ${table.epciTypes[index] ?? ''}`);
	const byDepartement = size.map((strate, index) => `${strate} ${table.departements[index]}`);
	const similar = peerGuess(values, peers);
	// Each kind of group is judged on the same communes: those that all of them can say something of.
	const guesses = [groupGuess(values, byEpci), groupGuess(values, byDepartement), similar];
	const common = values.map((value, index) =>
		guesses.every((guess) => (guess[index] ?? null) !== null) ? value : null
	);
	const chance = indicator.unit === 'percent' ? chanceShare(countsOf(measures, common)) : null;
	return [
		'',
		indicator.shortLabel,
		indicator.isSimulated ? 'simulées' : 'réelles',
		String(explained(common, similar).n),
		chance === null ? 'sans objet' : percent(chance),
		percent(etaSquared(common, byEpci)),
		...guesses.map((guess) => percent(explained(common, guess).r2)),
		''
	]
		.join(' | ')
		.trim();
}

function countsOf(
	measures: readonly { numerator: number | null; denominator: number | null }[],
	values: readonly (number | null)[]
): { numerator: number; denominator: number }[] {
	return measures.flatMap(({ numerator, denominator }, index) =>
		(values[index] ?? null) === null || numerator === null || !denominator
			? []
			: [{ numerator, denominator }]
	);
}

function peersOf(columns: Parameters<typeof similarEverywhere>[0]) {
	return new Map(
		[...similarEverywhere(columns)].map(([index, list]) => [index, list.map((one) => one.index)])
	);
}

function isInField({ strates, populations }: CommuneTable, index: number): boolean {
	return strates[index] !== outsideField && (populations[index] ?? 0) > 0;
}

function readTable(): CommuneTable {
	const codes = readdirSync(join(data, 'departements')).flatMap(
		(name) => /^([0-9AB]+)\.json$/.exec(name)?.[1] ?? []
	);
	return communeTable(
		codes
			.sort()
			.map((code) =>
				wholeDepartement(
					read<DepartementHead>(headFile(code)),
					read<DepartementRest>(restFile(code))
				)
			)
	);
}

/** Files that the build has just written: their shape is that of published.ts. */
function read<T>(path: string): T {
	return JSON.parse(readFileSync(join(data, path), 'utf8')) as T;
}

function percent(share: number): string {
	return `${(100 * share).toFixed(1).replace('.', ',').replace('-', '−')} %`;
}

main();
