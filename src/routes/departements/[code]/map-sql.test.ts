import { beforeAll, expect, it } from 'vitest';
import { territoryTable } from '../../../lib/charts/chart-tables.ts';
import type { Database } from '../../../lib/db/database.ts';
import { communeTable } from '../../../lib/model/commune-table.ts';
import { indicatorOf } from '../../../lib/queries/fixture.ts';
import { ain, answers, openShares, plain } from '../../fixture-figures.ts';
import { mapCommunes } from './map-communes.ts';
import { mapSql } from './map-sql.ts';

let db: Database;
// The engine takes a few seconds to open on a busy machine.
beforeAll(async () => {
	db = await openShares();
}, 60_000);

it('the SQL of the map gives every commune of the departement, the large ones too', async () => {
	const file = await ain(db);
	const part = indicatorOf({});
	const communes = mapCommunes(file, communeTable([file]).measures(part) ?? []);
	const table = territoryTable(communes, { label: 'Commune', format: String });
	expect(table.rows).toHaveLength(8);
	expect(await answers(db, mapSql(part, '01'), 'code', 'valeur')).toEqual(
		table.rows.map(({ key, cells }) => [key, plain(cells[2])])
	);
	expect(await answers(db, mapSql(part, '01'), 'code', 'statut')).toContainEqual([
		'01007',
		'secret'
	]);
});
