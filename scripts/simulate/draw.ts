import type { Cell } from './cell.ts';
import { drawCounts, drawDistances, drawMeasures } from './measure.ts';
import type { Recipe } from './recipe.ts';
import { drawShares } from './share.ts';
import type { Unit } from './units.ts';

/** Cells by unit, then by year from the recipe's first one. */
export function drawCells(recipe: Recipe, units: Unit[], seed: number): Cell[][] {
	switch (recipe.kind) {
		case 'share':
			return drawShares(recipe, units, seed);
		case 'measure':
			return drawMeasures(recipe, units, seed);
		case 'distance':
			return drawDistances(recipe, units, seed);
		case 'count':
			return drawCounts(recipe, units, seed);
	}
}
