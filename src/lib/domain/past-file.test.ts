import { expect, it } from 'vitest';
import { pastFile, pastSlices } from './past-file.ts';

it('cuts a departement as its communes are looked up', () => {
	const communes = Array.from({ length: 70 }, (_, place) => place);
	const slices = pastSlices(communes);
	expect(slices.map((slice) => slice.length)).toEqual([32, 32, 6]);
	for (const place of communes) {
		const file = slices.findIndex((slice) => slice.includes(place));
		expect(pastFile('62', place)).toBe(`departements/62/communes/${file}.json`);
	}
});

it('has no file for no commune', () => {
	expect(pastSlices([])).toEqual([]);
});
