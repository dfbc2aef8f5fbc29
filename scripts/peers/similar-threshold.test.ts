import { expect, it } from 'vitest';
import { similarThreshold } from '../../src/lib/domain/similar-threshold.ts';
import { outsideField } from '../../src/lib/domain/strate.ts';
import { similarCommunes, similarCount } from '../../src/lib/model/similar.ts';
import { currentCog } from '../read/cog-package.ts';
import { readCommuneColumns } from './likeness-columns.ts';
import { similarEverywhere } from './similar-all.ts';

const columns = await readCommuneColumns();
const field = columns.codes
	.map((_, index) => index)
	.filter(
		(index) => (columns.populations[index] ?? 0) > 0 && columns.strates[index] !== outsideField
	);

it('is of the present COG, and of all communes of the field that have inhabitants', () => {
	expect(similarThreshold.cog).toBe(currentCog.year);
	expect(similarThreshold.communes).toBe(field.length);
});

it('is exceeded by about one commune in twenty of a sample', () => {
	const sample = field.filter((_, place) => place % 75 === 0);
	const distances = sample.map((index) => {
		const found = similarCommunes(index, columns);
		return found.length < similarCount ? Infinity : (found.at(-1)?.distance ?? Infinity);
	});
	const below = distances.filter((distance) => distance <= similarThreshold.distance).length;
	// 452 communes: 0.95 ± 0.02 nineteen times in twenty.
	expect(below / sample.length).toBeGreaterThan(0.92);
	expect(below / sample.length).toBeLessThan(0.98);
	const nearer = distances.filter((distance) => distance <= similarThreshold.median).length;
	expect(nearer / sample.length).toBeGreaterThan(0.43);
	expect(nearer / sample.length).toBeLessThan(0.57);
});

it('is measured on the same communes as the site shows', () => {
	// One departement in metropolitan France, one overseas: a walk short enough for a test.
	const kept = new Set(
		columns.codes.flatMap((code, index) => (/^(48|971)/.test(code) ? [index] : []))
	);
	const only = <T>(column: readonly T[]) => column.filter((_, index) => kept.has(index));
	const small = {
		codes: only(columns.codes),
		strates: only(columns.strates),
		populations: only(columns.populations),
		longitudes: only(columns.longitudes),
		latitudes: only(columns.latitudes),
		epciTypes: only(columns.epciTypes),
		growths: only(columns.growths)
	};
	const all = similarEverywhere(small);
	expect(all.size).toBeGreaterThan(150);
	for (const [index, found] of all) expect(found).toEqual(similarCommunes(index, small));
});
