import { absent, measured, type Cell } from './cell.ts';
import { effectSeries } from './effects.ts';
import { Random } from './random.ts';
import type { CountRecipe, DistanceRecipe, MeasureRecipe } from './recipe.ts';
import { sizeSeries } from './sizes.ts';
import { years, type Unit } from './units.ts';

/** Cells by unit and year, without counts. */
export function drawMeasures(recipe: MeasureRecipe, units: Unit[], seed: number): Cell[][] {
	const count = recipe.levels.length;
	const start = years.length - count;
	return units.map((unit) => {
		const effects = effectSeries(unit, { ...recipe, count }, seed);
		const opening = recipe.needsSite ? siteOpening(unit, seed) : 0;
		return recipe.levels.map((level, index) => {
			if (unit.populations[start + index] === null) return null;
			if ((years[start + index] ?? 0) < opening) return absent('non-concerne');
			return measured(shaped(level, effects[index] ?? 0, recipe.shape));
		});
	});
}

function shaped(level: number, effect: number, shape: MeasureRecipe['shape']): number {
	if (shape.kind === 'factor') return Math.max(shape.min, level * Math.exp(effect));
	const odds = (level / (shape.max - level)) * Math.exp(effect);
	return Math.round((shape.max * odds) / (1 + odds));
}

/** Year in which the town hall opened its site: early in the larger ones, never in some. */
function siteOpening({ code, profile }: Unit, seed: number): number {
	return 2014.5 - 4 * profile.townHall + 3 * new Random(seed, 'site', code).normal();
}

/** Kilometres to the nearest place; 0 when it is in the commune. */
export function drawDistances(recipe: DistanceRecipe, units: Unit[], seed: number): Cell[][] {
	const period = years.filter((year) => year >= recipe.first);
	const start = years.length - period.length;
	return units.map((unit) => {
		const random = new Random(seed, 'draw', recipe.id, unit.code);
		let distance = 9 * Math.exp(0.55 * random.normal() - 0.2 * unit.profile.size);
		if (random.chance(0.03 * Math.exp(unit.profile.size))) distance = 0;
		return period.map((year, index) => {
			const chance = year < recipe.openings.boom ? recipe.openings.before : recipe.openings.after;
			const opens = random.chance(chance);
			const kept = 0.35 + 0.5 * random.uniform();
			const isHere = random.chance(0.12 * Math.exp(0.8 * unit.profile.size));
			if (opens) distance = isHere ? 0 : distance * kept;
			return unit.populations[start + index] === null ? null : measured(Math.min(80, distance));
		});
	});
}

/** The size itself, masked when it would show too few people. */
export function drawCounts(recipe: CountRecipe, units: Unit[], seed: number): Cell[][] {
	const start = years.findIndex((year) => year === recipe.first);
	return units.map((unit) =>
		sizeSeries(unit, recipe.size, seed)
			.slice(start)
			.map((size) => {
				if (size === null) return null;
				return size > 0 && size < recipe.secretUnder ? absent('secret') : measured(size);
			})
	);
}
