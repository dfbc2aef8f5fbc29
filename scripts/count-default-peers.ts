/**
 * For how many communes of the field each step of the default group is used, and how well the groups
 * weighed against it guess the growth of their population: the tables of docs/adr/0017-default-group.md.
 * Reads what `npm run data` generates. `npx tsx scripts/count-default-peers.ts`, about half a minute.
 */
import { ascending, group, median, min } from 'd3-array';
import { communeTable, type CommuneTable } from '../src/lib/model/commune-table.ts';
import { isInField } from '../src/lib/domain/strate.ts';
import { defaultPeers, type DefaultPeers } from '../src/lib/model/default-peers.ts';
import { growthIndicator } from '../src/lib/model/peer-selection.ts';
import { peerIndexes } from '../src/lib/model/peers.ts';
import { builtDepartements } from './read/built-departements.ts';
import { explained, groupGuess, peerGuess, type Guess } from './peers/explained-variance.ts';

const weighed = ['departement-strate', 'departement-nearest', 'region-strate'] as const;

/** A commune of the field and its groups, as places in the table of all communes. */
interface Grouped {
	self: number;
	usual: DefaultPeers;
	peers: Record<(typeof weighed)[number], number[]>;
}

function main(): void {
	const files = builtDepartements();
	// Région by région: no group that is tried goes beyond.
	const regions = [...group(files, ({ region }) => region.code).values()];
	let before = 0;
	const found = regions.flatMap((one) => {
		const table = communeTable(one);
		const start = before;
		before += table.codes.length;
		return groupsOf(table, start);
	});
	printCounts(found.map(({ usual }) => usual));
	printGuesses(communeTable(regions.flat()), found);
}

function groupsOf(table: CommuneTable, start: number): Grouped[] {
	const inField = [...table.codes.keys()].filter((self) => isInField(table.strates[self]));
	return inField.map((self) => {
		const peersOf = (kind: (typeof weighed)[number]) =>
			peerIndexes(kind, self, table).map((index) => start + index);
		return {
			self: start + self,
			usual: defaultPeers(self, table, true),
			peers: {
				'departement-strate': peersOf('departement-strate'),
				'departement-nearest': peersOf('departement-nearest'),
				'region-strate': peersOf('region-strate')
			}
		};
	});
}

function printCounts(found: readonly DefaultPeers[]): void {
	console.log('| groupe | communes | plus petit | médian | moins de cinq de leur strate |');
	console.log('| --- | --: | --: | --: | --: |');
	for (const [kind, groups] of group(found, (one) => one.kind)) {
		const sizes = groups.map(({ size }) => size).sort(ascending);
		const few = groups.filter(({ ofStrate }) => ofStrate < 5).length;
		console.log(`| ${kind} | ${groups.length} | ${min(sizes)} | ${median(sizes)} | ${few} |`);
	}
	const short = found.filter(({ isEnough }) => !isEnough).length;
	console.log(`\n${found.length} communes, dont ${short} sans groupe assez grand.\n`);
}

/** Among the communes whose default group is the nearest, those for which every group has a guess. */
function printGuesses(table: CommuneTable, found: readonly Grouped[]): void {
	const values = (table.measures(growthIndicator) ?? []).map(({ value }, index) =>
		isInField(table.strates[index]) ? value : null
	);
	const bySize = values.map((_, index) => `${table.strates[index]} ${table.epciTypes[index]}`);
	const guesses: Record<string, Guess> = { 'strate × EPCI': groupGuess(values, bySize) };
	for (const kind of weighed) {
		guesses[kind] = peerGuess(values, new Map(found.map(({ self, peers }) => [self, peers[kind]])));
	}
	const kept = new Set(
		found
			.filter(({ usual }) => usual.kind === 'departement-nearest')
			.map(({ self }) => self)
			.filter((self) => Object.values(guesses).every((guess) => (guess[self] ?? null) !== null))
	);
	const judged = values.map((value, index) => (kept.has(index) ? value : null));
	console.log('| groupe | R², évolution de la population | communes |');
	console.log('| --- | --: | --: |');
	for (const [name, guess] of Object.entries(guesses)) {
		const { r2, n } = explained(judged, guess);
		console.log(`| ${name} | ${(100 * r2).toFixed(1)} % | ${n} |`);
	}
}

main();
