import { Random } from './random.ts';
import type { Spread } from './recipe.ts';
import type { Unit } from './units.ts';

const fading = 0.66;
const shared = 0.7;

/**
 * What sets a commune apart by year, in units of the logit or of the logarithm: what it is, its
 * departement, a lasting trait of its own, its own pace, and a wobble that carries over.
 */
export function effectSeries(
	unit: Unit,
	{ id, spread, count }: { id: string; spread: Spread; count: number },
	seed: number
): number[] {
	const own = new Random(seed, 'effect', id, unit.code);
	const around = new Random(seed, 'effect', id, 'departement', unit.departement);
	const lasting =
		traitEffect(unit, spread) +
		spread.departement * shared * around.normal() +
		spread.commune * own.normal();
	const pace = spread.pace * own.normal();
	let wobble = spread.wobble * own.normal();
	return Array.from({ length: count }, (_, index) => {
		const position = count > 1 ? index / (count - 1) - 0.5 : 0;
		const effect = lasting + pace * position + wobble;
		wobble = fading * wobble + spread.wobble * Math.sqrt(1 - fading ** 2) * own.normal();
		return effect;
	});
}

function traitEffect({ profile }: Unit, { traits, overseas }: Spread): number {
	const { size = 0, elderly = 0, fibre = 0, digital = 0, townHall = 0 } = traits;
	return (
		size * profile.size +
		elderly * profile.elderly +
		fibre * profile.fibre +
		digital * profile.digital +
		townHall * profile.townHall +
		(profile.isOverseas ? overseas : 0)
	);
}
