import { expect, test } from 'vitest';
import type { Cog, CogCommune } from './cog.ts';
import { unitsOf, years } from './units.ts';

const merged: CogCommune = {
	code: '01015',
	departement: '01',
	region: '84',
	population: 700,
	oldCodes: ['01340']
};
const restored: CogCommune = { ...merged, code: '01020', population: 100, oldCodes: [] };
const empty: CogCommune = { ...merged, code: '55039', population: 0, oldCodes: [] };

/** 01340 is merged into 01015 on 1 January 2021; 01020 is restored on 1 January 2023. */
const cog: Cog = {
	communes: [merged, restored, empty],
	population2019: new Map([
		['01015', 400],
		['01340', 300],
		['55039', 0]
	]),
	codesOf: (year) =>
		new Set([
			'01015',
			'55039',
			...(year < 2021 ? ['01340'] : []),
			...(year >= 2023 ? ['01020'] : [])
		])
};
const units = unitsOf(cog, 'yearly', 1);
const populations = (code: string) => units.find((unit) => unit.code === code)?.populations ?? [];
const at = (code: string, year: number) =>
	populations(code)[years.findIndex((candidate) => candidate === year)];

test('a merged commune keeps its own code and people until the merger, and they add up', () => {
	expect(at('01015', 2020)).toBe(400);
	expect(at('01340', 2020)).toBe(300);
	expect(at('01015', 2021)).toBe(700);
	expect(at('01340', 2021)).toBeNull();
});

test('a restored commune has no row before it was restored', () => {
	expect(at('01020', 2022)).toBeNull();
	expect(at('01020', 2023)).toBe(100);
});

test('today’s geography has one unit a commune, in every year', () => {
	const current = unitsOf(cog, 'current', 1);
	expect(current.map(({ code }) => code)).toEqual(['01015', '01020', '55039']);
	expect(current[0]?.populations).toEqual(years.map(() => 700));
});

test('a commune without inhabitants is told apart', () => {
	expect(units.filter(({ isInhabited }) => !isInhabited).map(({ code }) => code)).toEqual([
		'55039'
	]);
});
