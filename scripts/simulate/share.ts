import { absent, type Cell } from './cell.ts';
import { effectSeries } from './effects.ts';
import { Random } from './random.ts';
import type { ShareRecipe } from './recipe.ts';
import { sizeSeries } from './sizes.ts';
import { years, type Unit } from './units.ts';

/** Cells by unit and year of the recipe, from its first year on. */
export function drawShares(recipe: ShareRecipe, units: Unit[], seed: number): Cell[][] {
	const count = recipe.levels.length;
	const start = years.length - count;
	const wholes = units.map((unit) => sizeSeries(unit, recipe.size, seed).slice(start));
	const effects = units.map((unit) => effectSeries(unit, { ...recipe, count }, seed));
	const intercepts = recipe.levels.map((level, index) =>
		interceptFor(
			level / recipe.scale,
			units.map((_, u) => wholes[u]?.[index] ?? 0),
			units.map((_, u) => effects[u]?.[index] ?? 0)
		)
	);
	return units.map((unit, u) => {
		const rates = intercepts.map((intercept, index) =>
			logistic(intercept + (effects[u]?.[index] ?? 0))
		);
		return partsOf(recipe, rates, wholes[u] ?? [], new Random(seed, 'draw', recipe.id, unit.code));
	});
}

function partsOf(
	recipe: ShareRecipe,
	rates: number[],
	wholes: (number | null)[],
	random: Random
): Cell[] {
	const steady = random.normal();
	let last = 0;
	return rates.map((rate, index) => {
		const whole = wholes[index] ?? null;
		if (whole === null) return null;
		let part = random.binomial(whole, rate);
		if (recipe.isCumulative) {
			const drawn = whole * rate + steady * Math.sqrt(whole * rate * (1 - rate));
			part = Math.min(whole, Math.max(last, Math.round(drawn)));
			last = part;
		}
		return published(part, whole, recipe);
	});
}

/** A ratio, unless it would show too few people, or there is nothing to divide by. */
function published(part: number, whole: number, recipe: ShareRecipe): Cell {
	if (whole === 0) return absent('non-concerne');
	if (whole < recipe.secretUnder) return absent('secret');
	if (part > 0 && part < recipe.secretPartUnder) return absent('secret');
	const value = (recipe.scale * part) / whole;
	return { kind: 'value', value, numerator: part, denominator: whole };
}

/** The intercept that gives the national level, all units together. */
function interceptFor(level: number, weights: number[], effects: number[]): number {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	let low = -12;
	let high = 12;
	for (let step = 0; step < 22; step++) {
		const middle = (low + high) / 2;
		let expected = 0;
		for (let u = 0; u < weights.length; u++) {
			expected += (weights[u] ?? 0) * logistic(middle + (effects[u] ?? 0));
		}
		if (expected < level * total) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

function logistic(value: number): number {
	return 1 / (1 + Math.exp(-value));
}
