/**
 * Writes `data/demonstration/<id>/valeurs.csv`: simulated values, never real ones.
 * `npx tsx scripts/simulate.ts [--seed 2014] [--only <id>] [--out <folder>]`
 */
import { mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCog, type Cog } from './simulate/cog.ts';
import { CsvFile } from './simulate/csv.ts';
import { withDefects } from './simulate/defects.ts';
import { drawCells } from './simulate/draw.ts';
import { dialectOf, recipes } from './simulate/recipes.ts';
import { unitsOf, type Geography, type Unit } from './simulate/units.ts';

/** Year of the survey the project descends from. */
export const defaultSeed = 2014;

const definitions = fileURLToPath(new URL('../data/demonstration/', import.meta.url));

export interface Simulated {
	id: string;
	rows: number;
	milliseconds: number;
}

export interface SimulateOptions {
	seed?: number;
	/** One indicator alone: its file is the same as when all are written. */
	only?: string | undefined;
	/** Already read, when several simulations follow one another. */
	cog?: Cog;
	onWritten?: (simulated: Simulated) => void;
}

/** Writes one file per recipe under `outDir/<id>/`; the same seed gives the same bytes. */
export function simulate(outDir: string, options: SimulateOptions = {}): Simulated[] {
	const { seed = defaultSeed, only, cog = readCog(), onWritten } = options;
	const wanted = recipes.filter(({ id }) => only === undefined || id === only);
	if (wanted.length === 0) throw new RangeError(`--only ${only} : aucun indicateur de ce nom`);
	const units = unitsByGeography(cog, seed);
	return wanted.map((recipe) => {
		const started = performance.now();
		const rows = writeIndicator(outDir, recipe, units(recipe.geography), seed);
		const simulated = { id: recipe.id, rows, milliseconds: performance.now() - started };
		onWritten?.(simulated);
		return simulated;
	});
}

function writeIndicator(
	outDir: string,
	recipe: (typeof recipes)[number],
	units: Unit[],
	seed: number
): number {
	const folder = join(outDir, recipe.id);
	mkdirSync(folder, { recursive: true });
	const file = new CsvFile(
		join(folder, 'valeurs.csv'),
		dialectOf(recipe.id),
		decimalsOf(recipe.id)
	);
	const drawn = drawCells(recipe, units, seed);
	units.forEach((unit, index) => {
		withDefects(drawn[index] ?? [], unit, recipe, seed).forEach((cell, offset) => {
			if (cell !== null) file.add(unit.code, recipe.first + offset, cell);
		});
	});
	return file.close();
}

function unitsByGeography(cog: Cog, seed: number): (geography: Geography) => Unit[] {
	const cache = new Map<Geography, Unit[]>();
	return (geography) => {
		const units = cache.get(geography) ?? unitsOf(cog, geography, seed);
		cache.set(geography, units);
		return units;
	};
}

/** Decimals are written once, in the definition. */
function decimalsOf(id: string): number {
	const json: unknown = JSON.parse(readFileSync(join(definitions, id, 'indicateur.json'), 'utf8'));
	if (typeof json === 'object' && json !== null && 'decimales' in json) {
		return Number(json.decimales);
	}
	throw new TypeError(`data/demonstration/${id}/indicateur.json : decimales est attendu`);
}

function main(): void {
	const { values } = parseArgs({
		options: { seed: { type: 'string' }, only: { type: 'string' }, out: { type: 'string' } }
	});
	const seed = values.seed === undefined ? defaultSeed : Number(values.seed);
	if (!Number.isInteger(seed))
		throw new RangeError(`--seed ${values.seed} : un entier est attendu`);
	const begun = performance.now();
	const simulated = simulate(values.out ? resolve(values.out) : definitions, {
		seed,
		only: values.only,
		onWritten: ({ id, rows, milliseconds }) =>
			console.log(
				`${id.padEnd(32)}${rows.toLocaleString('fr-FR').padStart(9)} lignes  ${seconds(milliseconds)}`
			)
	});
	const total = simulated.reduce((sum, { rows }) => sum + rows, 0);
	console.log(
		`${simulated.length} indicateurs simulés, ${total.toLocaleString('fr-FR')} lignes, graine ${seed}, ${seconds(performance.now() - begun)}`
	);
}

function seconds(milliseconds: number): string {
	return `${(milliseconds / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} s`;
}

// A folder reached through a symbolic link has two names.
const started = process.argv[1];
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) main();
