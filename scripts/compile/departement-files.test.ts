import { expect, it } from 'vitest';
import { fixtureTerritories } from '../../tests/fixtures/data/territories.ts';
import { departementMembers, departementTexts, emptyColumns } from './departement-files.ts';

it('puts the indicators of the first lines in the first file, the others in the second', () => {
	const [columns] = emptyColumns(departementMembers(fixtureTerritories));
	if (!columns) throw new Error('the fixture has no departement');
	for (const id of ['a', 'b', 'c']) columns.latest.set(id, `{"period":"${id}"}`);
	const texts = departementTexts(columns, fixtureTerritories, { version: 'v', first: ['b'] });
	const files = texts.map(([path, text]): [string, unknown] => [path, JSON.parse(text)]);
	const { code } = columns.departement;
	expect(files.map(([path]) => path)).toEqual([
		`departements/${code}.json`,
		`departements/${code}/suite.json`
	]);
	expect(files[0]?.[1]).toMatchObject({ version: 'v', departement: { code } });
	expect(files[0]?.[1]).toHaveProperty('indicators', { b: { period: 'b' } });
	expect(files[1]?.[1]).toHaveProperty('indicators', { a: { period: 'a' }, c: { period: 'c' } });
});
