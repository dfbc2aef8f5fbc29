import { describe, expect, it } from 'vitest';
import { circles, importedFirst, importedParts } from './part-imports.ts';

const part = (id: string, ...imports: string[]) => ({
	ids: [id, `${id}'`],
	imports: [id, ...imports]
});
const words = part('words');
const chart = part('chart', "words'");
const page = part('page', 'chart', 'words', 'elsewhere');

describe('the imports of parts', () => {
	it('are those of their modules, from other parts', () => {
		const imported = importedParts([page, chart, words]);
		expect(imported.get(page)).toEqual(new Set([chart, words]));
		expect(imported.get(words)).toEqual(new Set());
	});

	it('would go round when two parts that a third stands between were one', () => {
		const isCircle = circles(importedParts([page, chart, words]));
		expect(isCircle(page, words)).toBe(true);
		expect(isCircle(words, page)).toBe(true);
		expect(isCircle(page, chart)).toBe(false);
		expect(isCircle(chart, words)).toBe(false);
	});
});

describe('the order of parts', () => {
	it('has what is imported first, and keeps the rest as it was', () => {
		const other = part('other');
		expect(importedFirst([page, other, chart, words])).toEqual([other, words, chart, page]);
	});

	it('loses no part of a circle', () => {
		const one = part('one', 'two');
		const two = part('two', 'one');
		expect(importedFirst([one, two, words])).toEqual([words, one, two]);
	});
});
