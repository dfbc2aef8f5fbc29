import { expect, it } from 'vitest';
import {
	constraintLabel,
	fieldTypeLabel,
	fileGroups,
	fileGroupWords,
	periodsLabel,
	shortHash
} from './data-files.ts';
import { loadingExamples } from './loading-examples.ts';

it('says the constraints of a column, or nothing', () => {
	expect(constraintLabel({})).toBe('');
	expect(constraintLabel({ required: true })).toBe('obligatoire');
	expect(constraintLabel({ required: true, minimum: 0, maximum: 100 })).toBe(
		'obligatoire, de 0 à 100'
	);
	expect(constraintLabel({ minimum: 0 })).toBe('au moins 0');
	expect(constraintLabel({ maximum: 5 })).toBe('au plus 5');
});

it('says from when to when a series goes', () => {
	expect(periodsLabel([])).toBe('aucune période');
	expect(periodsLabel(['2014'])).toBe('2014');
	expect(periodsLabel(['2016', '2017', '2019-06'])).toBe('2016 à juin 2019, 3\u00a0périodes');
});

it('has French words for types and groups, typeset', () => {
	expect(fieldTypeLabel('string')).toBe('texte');
	for (const group of fileGroups) {
		expect(fileGroupWords(group).introduction).not.toMatch(/ [:;?!»]|« /);
	}
});

it('shortens a hash to what the eye compares', () => {
	expect(shortHash('0123456789abcdef'.repeat(4))).toBe('0123456789ab…');
});

it('opens a file by its address in every tool, with the code as text', () => {
	const examples = loadingExamples('https://exemple.fr/data/indicateurs/population.csv');
	const typed = examples.filter(({ code }) => code !== null);
	expect(typed.length).toBe(6);
	for (const { code } of typed) {
		expect(code).toContain('https://exemple.fr/data/indicateurs/population.csv');
	}
	expect(examples.find(({ tool }) => tool === 'DuckDB')?.code).toContain("'code': 'VARCHAR'");
	expect(examples.find(({ tool }) => tool.includes('pandas'))?.code).toContain('"code": str');
	expect(examples.find(({ tool }) => tool.includes('Power Query'))?.code).not.toContain('type');
	expect(examples.find(({ tool }) => tool === 'R')?.code).toContain('code = "character"');
});
