import { expect, it } from 'vitest';
import { nationalChange } from '../lib/model/national-change.ts';
import { loadCsv } from '../lib/queries/fixture.ts';
import { answers, openShares } from './fixture-figures.ts';
import { nationalChangeSql } from './national-change-sql.ts';

it('the SQL of a gauge gives its two values', { timeout: 60_000 }, async () => {
	const db = await openShares();
	const csv =
		'code,periode,valeur,statut\nFR,2014,30,definitif\nFR,2016,35,definitif\nFR,2018,40,definitif\n';
	await loadCsv(db, 'pays', csv);
	const change = nationalChange(
		{
			values: [2014, 2016, 2018].map((year) => ({
				period: String(year),
				value: (year - 2002) * 2.5
			})),
			breaks: [],
			target: null,
			direction: 'higher'
		},
		2014
	);
	if (!change) throw new Error('no change');
	expect(await answers(db, nationalChangeSql('pays', change), 'periode', 'valeur')).toEqual([
		[change.baseline.period, change.baseline.value],
		[change.current.period, change.current.value]
	]);
});
