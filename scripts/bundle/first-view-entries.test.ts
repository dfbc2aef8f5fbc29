import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { communeFigures, indicatorFigures, lateFigures } from '../../src/lib/domain/embed.ts';
import { firstViewEntries } from './first-view-entries.ts';

const entries = firstViewEntries(resolve(import.meta.dirname, '..', '..'));

it('has the sheet and every embed, but for those that wait for their page', () => {
	const embeds = [
		...communeFigures.map((figure) => `commune-${figure}`),
		...indicatorFigures.map((figure) => `indicateur-${figure}`)
	];
	const late: readonly string[] = lateFigures;
	expect(late.filter((name) => !embeds.includes(name))).toEqual([]);
	expect(entries.map(({ name }) => name)).toEqual([
		'commune',
		...embeds.filter((name) => !late.includes(name))
	]);
});

it('draws each with the component that its page imports', () => {
	for (const { entry, drawing } of entries)
		expect([entry, drawing ?? entry].filter((file) => !existsSync(file))).toEqual([]);
	const drawings = entries.flatMap(({ drawing }) => drawing ?? []);
	expect(new Set(drawings).size).toBe(entries.length - 1);
});
