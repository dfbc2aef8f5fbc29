import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkedReading } from './checked-reading.ts';
import { fixtureFiles, readFixture, territories } from './fixture.ts';
import { readSources } from './sources.ts';

const sources = await readSources();
const documented = readFileSync(new URL('../../docs/sources.md', import.meta.url), 'utf8');

describe('the sources of scripts/sources', () => {
	it('are found by their file alone', () => {
		expect(sources.map(({ id }) => id)).toEqual([
			'aides-logement',
			'barometre',
			'caf-90',
			'contours',
			'debit-fixe',
			'fibre-2018',
			'fibre',
			'france-services',
			'mediation',
			'presence-numerique'
		]);
	});

	it.each(sources)('$id knows the files of its fixture', (source) => {
		const names = fixtureFiles(source.id).map(({ name }) => name);
		expect(names).not.toEqual([]);
		expect(names.filter((name) => !source.isFile(`dossier/${name}`))).toEqual([]);
	});

	it.each(sources)('$id writes what the build accepts, and loses no row', (source) => {
		const reading = readFixture(source);
		const { rows } = reading;
		const rejected = rows.rejected.reduce((sum, { rows: count }) => sum + count, 0);
		expect(rows.kept + rows.merged + rejected).toBe(rows.read);
		const { files, indicators } = checkedReading(reading, territories);
		expect(files.length).toBeGreaterThan(0);
		expect(indicators.map(({ lost }) => lost).filter((lost) => lost > 0)).toEqual([]);
	});

	it('give no id twice', () => {
		const ids = sources.flatMap((source) =>
			readFixture(source).indicators.map(({ definition }) => definition.id)
		);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it.each(sources)('$id is described in docs/sources.md', ({ id }) => {
		expect(new RegExp(`^\\| ${id} +\\|`, 'm').test(documented)).toBe(true);
	});
});
