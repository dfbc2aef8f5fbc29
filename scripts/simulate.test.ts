import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { group, sum } from 'd3-array';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseIndicator } from '../src/lib/domain/parse-indicator.ts';
import { simulate } from './simulate.ts';
import { readCog } from './simulate/cog.ts';
import { recipes } from './simulate/recipes.ts';

const definitions = fileURLToPath(new URL('../data/demonstration/', import.meta.url));
const official = fileURLToPath(new URL('../data/officiel/', import.meta.url));
const cog = readCog();
const current = new Set(cog.communes.map(({ code }) => code));

interface Row {
	code: string;
	year: number;
	value: string;
	status: string;
	numerator: number;
	denominator: number;
}

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'simulation-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function rowsOf(id: string, seed = 2014): Row[] {
	simulate(folder, { only: id, seed, cog });
	const [, ...lines] = readFileSync(join(folder, id, 'valeurs.csv'), 'utf8')
		.trimEnd()
		.split('\n');
	return lines.map((line) => {
		const [code = '', year, value = '', status = '', numerator, denominator] = line.split(',');
		return {
			code,
			year: Number(year),
			value,
			status,
			numerator: Number(numerator),
			denominator: Number(denominator)
		};
	});
}

describe('the tax returns of the demonstration', () => {
	let rows: Row[] = [];
	let present: Row[] = [];
	beforeAll(() => {
		rows = rowsOf('declaration-en-ligne');
		present = rows.filter(({ value }) => value !== '');
	});

	it('marks every present value as simulated, and none of the absent ones', () => {
		expect(new Set(present.map(({ status }) => status))).toEqual(new Set(['simule']));
		const absences = rows.filter(({ value }) => value === '').map(({ status }) => status);
		expect(new Set(absences)).toEqual(new Set(['secret', 'non-collecte', 'non-concerne']));
	});

	it('counts no more households online than households, and none of fewer than eleven', () => {
		const faults = present.filter(
			({ numerator, denominator }) =>
				numerator > denominator || denominator < 11 || (numerator > 0 && numerator < 11)
		);
		expect(faults).toEqual([]);
	});

	it('stays close to the national level that was really published', () => {
		const levels = byYear(present);
		for (const { period, value } of publishedLevels()) {
			expect(Math.abs((levels.get(period) ?? 0) - value)).toBeLessThan(1.6);
		}
	});

	it('has about 0.56 household an inhabitant', () => {
		const households = sum(
			present.filter(({ year }) => year === 2024),
			({ denominator }) => denominator
		);
		const people = sum(cog.communes, ({ population }) => population ?? 0);
		expect(households / people).toBeGreaterThan(0.54);
		expect(households / people).toBeLessThan(0.58);
	});

	it('carries old codes only in years when they were in force', () => {
		const old = rows.filter(({ code }) => !current.has(code));
		expect(new Set(old.map(({ code }) => code)).size).toBeGreaterThan(1_000);
		expect(old.filter(({ code, year }) => !cog.codesOf(year).has(code))).toEqual([]);
		expect(old.filter(({ year }) => year === 2025)).toEqual([]);
	});

	it('has a row for every current commune but late ones, and says who is not concerned', () => {
		const in2024 = new Set(rows.filter(({ year }) => year === 2024).map(({ code }) => code));
		const missing = [...current].filter((code) => !in2024.has(code));
		expect(missing.filter((code) => cog.codesOf(2024).has(code))).toEqual([]);
		const fleury = rows.filter(({ code }) => code === '55189');
		expect(new Set(fleury.map(({ status }) => status))).toEqual(new Set(['non-concerne']));
		const in2025 = rows.filter(({ year }) => year === 2025);
		expect(in2025.length).toBeLessThan(0.99 * current.size);
		expect(in2025.length).toBeGreaterThan(0.95 * current.size);
	});

	it('has a departement that transmitted nothing one year', () => {
		const lozere = rows.filter(({ code, year }) => code.startsWith('48') && year === 2018);
		expect(new Set(lozere.map(({ status }) => status))).toEqual(new Set(['non-collecte']));
	});
});

describe('the simulator', () => {
	it('writes the same bytes for the same seed, and others for another', () => {
		const path = join(folder, 'teleservices-mairie', 'valeurs.csv');
		simulate(folder, { only: 'teleservices-mairie', cog });
		const first = readFileSync(path, 'utf8');
		simulate(folder, { only: 'teleservices-mairie', cog });
		expect(readFileSync(path, 'utf8') === first).toBe(true);
		simulate(folder, { only: 'teleservices-mairie', seed: 7, cog });
		expect(readFileSync(path, 'utf8') === first).toBe(false);
	});

	it('keeps neighbours in years alike: a commune’s last value resembles the one before', () => {
		const rows = rowsOf('teleservices-mairie').filter(({ value }) => value !== '');
		const last = new Map(
			rows.filter(({ year }) => year === 2025).map(({ code, value }) => [code, Number(value)])
		);
		const steps = rows
			.filter(({ year, code }) => year === 2024 && last.has(code))
			.map(({ code, value }) => Math.abs((last.get(code) ?? 0) - Number(value)));
		expect(sum(steps) / steps.length).toBeLessThan(1);
	});

	it('refuses an indicator it does not know', () => {
		expect(() => simulate(folder, { only: 'inconnu', cog })).toThrow('inconnu');
	});

	it('has a recipe for each definition, and each definition agrees with its recipe', () => {
		const folders = readdirSync(definitions, { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name);
		expect(recipes.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
		for (const recipe of recipes) {
			const file = join(definitions, recipe.id, 'indicateur.json');
			const parsed = parseIndicator(JSON.parse(readFileSync(file, 'utf8')), file);
			if (!('indicator' in parsed)) throw new Error(JSON.stringify(parsed.problems));
			const { indicator } = parsed;
			expect(indicator.isSimulated).toBe(true);
			expect(indicator.definition).toContain('Valeur simulée');
			expect(2025 - recipe.first).toBeGreaterThanOrEqual(7);
			if (recipe.kind === 'share') {
				expect(indicator.minimumDenominator ?? 0).toBe(recipe.secretUnder);
				expect(recipe.levels).toHaveLength(2025 - recipe.first + 1);
			}
		}
	});
});

function byYear(rows: Row[]): Map<number, number> {
	return new Map(
		[...group(rows, ({ year }) => year)].map(([year, some]) => [
			year,
			(100 * sum(some, ({ numerator }) => numerator)) / sum(some, ({ denominator }) => denominator)
		])
	);
}

/** Online until 2019, then online or automatic: the two national series the simulation is tied to. */
function publishedLevels(): { period: number; value: number }[] {
	return [
		...officialValues('declaration-en-ligne-part').filter(
			({ period }) => period >= 2016 && period < 2020
		),
		...officialValues('declaration-en-ligne-ou-automatique')
	];
}

function officialValues(id: string): { period: number; value: number }[] {
	const lines = readFileSync(join(official, id, 'valeurs.csv'), 'utf8').split('\n');
	return lines.flatMap((line) => {
		const [code, period, value] = line.split(',');
		return code === 'FR' && value ? [{ period: Number(period), value: Number(value) }] : [];
	});
}
