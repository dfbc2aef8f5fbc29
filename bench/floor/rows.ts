// Rows by thousands and by millions: the site's own code and its engine, against plain loops.
import { affordableMemory } from '../../src/lib/db/affordable-memory.ts';
import { openBrowserDatabase } from '../../src/lib/db/duckdb-browser.ts';
import { fillGivenTable } from '../../src/lib/db/explorer-tables.ts';
import { ownFileTable } from '../../src/lib/db/own-table.ts';
import { lock } from '../../src/lib/db/settings.ts';
import { sql, type Sql } from '../../src/lib/db/sql.ts';
import { CrossFilter } from '../../src/lib/model/cross-filter.ts';
import { keptByFilters } from '../../src/lib/model/explore-kept.ts';
import { rowOrder } from '../../src/lib/model/row-order.ts';
import { OwnDesk } from '../../src/lib/own-file/own-desk.ts';
import type { OwnAnswer, OwnRequest } from '../../src/lib/own-file/own-file-protocol.ts';
import { departementNames } from '../../src/lib/text/departement-names.ts';
import * as plain from './plain-rows.ts';
import { repeatedTerritories, departementQuestion } from './repeated-territories.ts';

/** How one thing is done: by the site's JavaScript, its engine, or plain loops. */
type Way = 'site' | 'moteur' | 'simple';

export interface RowTimes {
	operation: string;
	/** Milliseconds, round after round. */
	times: Partial<Record<Way, number[]>>;
}

/** Each way gives what it found, as numbers: they must agree. */
interface Operation {
	name: string;
	ways: Partial<Record<Way, () => unknown>>;
}

/** The file is the one of the page's own field. */
async function measureRows(given: { size: number; rounds: number; communes: string }) {
	const file = document.querySelector('input')?.files?.[0];
	if (!file) throw new Error('no file was given');
	const { size, rounds } = given;
	const db = await openBrowserDatabase();
	await lock(db, affordableMemory(navigator));
	let desk = new OwnDesk(departementNames);
	let rows = plain.plainRows(new Uint8Array(await file.arrayBuffer()), size);
	const columns = {
		commune_insee: 'text',
		code: 'text',
		indicateur: 'text',
		annee: 'text',
		numerateur: 'real',
		denominateur: 'real',
		valeur: 'real'
	} as const;
	const read = () => {
		desk = new OwnDesk(departementNames);
		return ask(desk, { kind: 'read', file, format: {}, sheet: null, communes: given.communes });
	};
	const one = async (query: Sql) =>
		Number(Object.values((await db.rows(query, (row) => row))[0] ?? {})[0]);

	const loads: Operation[] = [
		{
			name: 'charger',
			ways: {
				site: async () => of(await read(), 'read').summary.rows,
				moteur: async () => {
					const { file: csv } = of(await ask(desk, { kind: 'csv' }), 'csv');
					await fillGivenTable(db, { name: ownFileTable, columns, csv });
					return one(sql`SELECT count(*) FROM mon_fichier`);
				},
				simple: async () =>
					(rows = plain.plainRows(new Uint8Array(await file.arrayBuffer()), size)).size
			}
		}
	];
	const results = await measure(loads, rounds);

	const { territories, wanted } = repeatedTerritories(given.communes, size);
	const question = departementQuestion(wanted);
	const bins = { from: 0, step: 100, count: 20 };
	const base = new Uint8Array(size).fill(1);
	const dimensions = () => [
		{ values: rows.values.slice(), bins: { from: 0, step: 5, count: 20 } },
		{ values: rows.numerators, bins },
		{ values: rows.denominators, bins }
	];
	const filter = new CrossFilter(dimensions(), base);
	let step = 0;
	const operations: Operation[] = [
		{
			name: 'filtrer (département)',
			ways: {
				site: () => keptByFilters(question, territories, new Map()).reduce((a, b) => a + b, 0),
				moteur: () => one(sql`SELECT count(*) FROM mon_fichier WHERE code LIKE ${`${wanted}%`}`),
				simple: () => plain.plainFilter(rows, wanted)
			}
		},
		{
			name: 'filtrer (année et seuil)',
			ways: {
				moteur: () =>
					one(sql`SELECT count(*) FROM mon_fichier WHERE annee = '2017' AND valeur > 90`),
				simple: () => plain.plainCount(rows, 2017, 90)
			}
		},
		{
			name: 'grouper (indicateur, année)',
			ways: {
				moteur: async () =>
					Math.round(
						1e6 *
							(await one(sql`SELECT sum(m) FROM (
								SELECT avg(valeur) AS m FROM mon_fichier GROUP BY indicateur, annee)`))
					),
				simple: () => Math.round(1e6 * plain.plainGroups(rows))
			}
		},
		{
			// A brush that moves by one hundredth of the column: what a finger does between two frames.
			name: 'brosser (un pas)',
			ways: {
				site: () => {
					filter.brush(0, { from: 40 + (step % 2), to: 60 + (step % 2) });
					return String([filter.counts(1), filter.counts(2)]);
				},
				simple: () => String(plain.plainBrush(rows, 40 + (step % 2), 60 + (step % 2)))
			}
		},
		{
			name: 'trier (valeur, décroissant)',
			ways: {
				site: () => firstRows(rowOrder(size, [{ values: rows.values, isDescending: true }]), rows),
				moteur: async () => {
					const query = sql`SELECT valeur FROM mon_fichier ORDER BY valeur DESC LIMIT 100`;
					return String(await db.rows(query, ({ valeur }) => valeur));
				},
				simple: () => firstRows(plain.plainSort(rows), rows)
			}
		}
	];
	filter.brush(0, { from: 41, to: 61 });
	results.push(...(await measure(operations, rounds, () => step++)));
	await db.close();
	return results;
}

/** One way after the other, in turn, so that a busy moment of the machine falls on all of them. */
async function measure(
	operations: readonly Operation[],
	rounds: number,
	onRound: () => void = () => {}
): Promise<RowTimes[]> {
	const measured = operations.map(({ name, ways }) => ({
		name,
		ways,
		times: new Map<Way, number[]>()
	}));
	for (let round = 0; round < rounds; round++) {
		for (const { name, ways, times } of measured) {
			const answers = new Set<unknown>();
			for (const way of ['site', 'moteur', 'simple'] as const) {
				const run = ways[way];
				if (!run) continue;
				const start = performance.now();
				answers.add(await run());
				times.set(way, [...(times.get(way) ?? []), performance.now() - start]);
			}
			if (answers.size > 1) throw new Error(`${name}: ${[...answers].join(' / ')}`);
		}
		onRound();
	}
	return measured.map(({ name, times }) => ({ operation: name, times: Object.fromEntries(times) }));
}

function firstRows(order: Uint32Array, { values }: plain.PlainRows): string {
	return String(Array.from(order.subarray(0, 100), (row) => values[row]));
}

function ask(desk: OwnDesk, request: OwnRequest): Promise<OwnAnswer> {
	return desk.answer(request, () => {});
}

function of<K extends OwnAnswer['kind']>(
	answer: OwnAnswer,
	kind: K
): Extract<OwnAnswer, { kind: K }> {
	if (answer.kind !== kind) throw new Error(JSON.stringify(answer));
	return answer as Extract<OwnAnswer, { kind: K }>;
}

Reflect.set(globalThis, 'measureRows', measureRows);
