// No page here: the files that pages read first are held against the public CSVs, in SQL.
import { readFileSync } from 'node:fs';
import { builtDepartements } from '../../scripts/read/built-departements.ts';
import { decodeCommuneList, type CommuneListFile } from '../../src/lib/domain/commune-list.ts';
import type { Catalogue, ValueColumn } from '../../src/lib/domain/published.ts';
import { communeColumns } from '../../src/lib/model/commune-columns.ts';
import { communeTable } from '../../src/lib/model/commune-table.ts';
import { peerIndexes } from '../../src/lib/model/peers.ts';
import { sheetRow } from '../../src/lib/model/sheet-row.ts';
import { peers } from '../../src/lib/queries/peers.ts';
import { peerSeries } from '../../src/lib/queries/peer-series.ts';
import { periodValues } from '../../src/lib/queries/period-values.ts';
import { nodeEngine } from './engine-node.ts';
import { expect, test } from './fixture.ts';

const data = (path: string) => readFileSync(`static/data/${path}`);
const json = <T>(path: string) => JSON.parse(data(path).toString('utf8')) as T;
const catalogue = json<Catalogue>('catalogue.json');
const communeLevel = catalogue.indicators.filter(({ maille }) => maille === 'commune');
const table = communeTable(builtDepartements());

// In one worker, with one engine.
test.describe.configure({ mode: 'default' });

test('every value of every commune is the same in the departement files and in the CSVs', async () => {
	test.setTimeout(180_000);
	expect(table.codes).toHaveLength(catalogue.counts.communes);
	expect(communeLevel.length).toBeGreaterThanOrEqual(2);
	for (const indicator of communeLevel) {
		const db = await nodeEngine(indicator.id);
		const published = await periodValues(db, {
			indicator: indicator.id,
			period: indicator.latest
		});
		const row = new Map(published.codes.map((code, index) => [code, index]));
		const measures = table.measures(indicator) ?? [];
		const differences = table.codes.filter((code, index) => {
			const at = row.get(code) ?? -1;
			const measure = measures[index];
			return (
				measure?.value !== published.values[at] ||
				measure?.status !== published.statuses[at] ||
				(measure?.value !== null && measure?.denominator !== published.denominators[at])
			);
		});
		expect(differences, indicator.id).toEqual([]);
	}
});

test('every column file holds what SQL answers for its period, cell for cell', async () => {
	test.setTimeout(300_000);
	const list = decodeCommuneList(json<CommuneListFile>('colonnes/communes.json'));
	for (const indicator of communeLevel) {
		const db = await nodeEngine(indicator.id);
		for (const period of indicator.periods) {
			const column = json<ValueColumn>(`colonnes/${indicator.id}/${period}.json`);
			const read = communeColumns(list, column, indicator);
			const asked = await periodValues(db, { indicator: indicator.id, period });
			for (const [name, cells] of Object.entries(asked)) {
				const own: readonly unknown[] = Object(read)[name];
				const at = cells.findIndex((cell: unknown, index: number) => own[index] !== cell);
				const place = `${indicator.id} ${period} ${name} ${read.codes[at] ?? ''}`;
				expect(own[at], place).toBe(cells[at]);
				expect(own).toHaveLength(cells.length);
			}
		}
	}
});

test('a group is made of the same communes, with the same median, in the files and in SQL', async () => {
	const indicator = communeLevel[0];
	if (!indicator) throw new Error('no commune-level indicator');
	const db = await nodeEngine(indicator.id);
	const code = '35012';
	const self = table.codes.indexOf(code);
	for (const kind of [
		'departement-strate',
		'departement-nearest',
		'departement',
		'epci',
		'region-strate',
		'region',
		'strate',
		'all'
	] as const) {
		const row = sheetRow(indicator, table, { self, peers: kind, named: [] });
		const asked = await peers(db, { code, kind });
		expect(row?.peers.map((peer) => peer.code).sort(), kind).toEqual([...asked].sort());
		const series = await peerSeries(db, indicator, asked);
		const latest = series.find(({ period }) => period === indicator.latest)?.summary;
		expect(row?.comparison.group, kind).toEqual(latest);
	}
});

test('the nearest in population are the same, in the same order, in the files and in SQL', async () => {
	const db = await nodeEngine();
	// Few of a size, many of one size (ties), a large one, an island, none without inhabitants.
	for (const code of ['21515', '51001', '48095', '35238', '97102', '55039']) {
		const self = table.codes.indexOf(code);
		expect(self, code).not.toBe(-1);
		const found = peerIndexes('departement-nearest', self, table);
		expect(await peers(db, { code, kind: 'departement-nearest' }), code).toEqual(
			found.map((index) => table.codes[index])
		);
		expect(found.length, code).toBe(code === '55039' ? 0 : code === '97102' ? 18 : 20);
	}
});
