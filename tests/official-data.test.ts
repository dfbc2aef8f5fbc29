import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../src/lib/domain/indicator.ts';
import { parseIndicator, periodFits } from '../src/lib/domain/parse-indicator.ts';
import { root } from './source-files.ts';

const official = join(root, 'data/officiel');
const folders = readdirSync(official, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

function definition(id: string): Indicator {
	const file = join(official, id, 'indicateur.json');
	const parsed = parseIndicator(JSON.parse(readFileSync(file, 'utf8')), file);
	if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
	return parsed.indicator;
}

function rows(id: string): Record<string, string>[] {
	const text = readFileSync(join(official, id, 'valeurs.csv'), 'utf8');
	return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** Series written by hand: the others are made from packages, row by row alike. */
const national = folders.filter((id) => definition(id).maille !== 'commune');

describe.each(national)('%s', (id) => {
	const indicator = definition(id);

	it('is of its folder, and is not simulated', () => {
		expect(indicator.id).toBe(id);
		expect(indicator.isSimulated).toBe(false);
	});

	it('gives a source for each figure and a reason for each absence', () => {
		for (const row of rows(id)) {
			const place = `${row.code} ${row.periode}`;
			const isAbsent = row.valeur === '';
			if (isAbsent) expect(row.note, place).not.toBe('');
			else expect(row.source, place).not.toBe('');
			if (row.source?.includes('http')) expect(row.source, place).toMatch(/^https?:\/\/\S+$/);
		}
	});

	it('has no row twice, and periods that fit its frequency', () => {
		const keys = rows(id).map(({ code, periode }) => `${code} ${periode}`);
		expect(new Set(keys).size).toBe(keys.length);
		for (const { periode = '' } of rows(id)) {
			expect(periodFits(periode, indicator.frequency), periode).toBe(true);
		}
	});
});

describe('the national series', () => {
	it('keeps the two changes of what tax returns count, and the years nobody published', () => {
		const { breaks } = definition('declaration-en-ligne-nombre');
		const years = breaks.map(({ period }) => period);
		expect(years).toContain('2014');
		expect(years).toContain('2020');
		const absent = rows('declaration-en-ligne-nombre').filter(({ valeur }) => valeur === '');
		expect(absent.map(({ periode }) => periode)).toEqual(['2012', '2013']);
	});

	it('says « dématérialisé », not « en ligne », of tax payment', () => {
		const { label } = definition('paiement-impots-dematerialise');
		expect(label).toContain('dématérialisé');
		expect(label).not.toContain('en ligne');
	});

	it('labels what a company’s survey says as estimated', () => {
		for (const id of ['mairies-enquete-2014', 'mairies-site-internet']) {
			expect(new Set(rows(id).map(({ statut }) => statut))).toEqual(new Set(['estime']));
		}
	});

	it('names who holds the communal data of the three services', () => {
		expect(definition('declaration-en-ligne-part').holder).toContain('DGFiP');
		expect(definition('comedec-communes').holder).toContain('DILA');
		expect(definition('aides-logement-beneficiaires').holder).toContain('CNAF');
	});
});
