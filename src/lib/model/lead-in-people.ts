import type { Direction } from '../domain/indicator.ts';
import type { Unit } from '../domain/unit.ts';
import { gapInPeople, type GapInPeople } from './gap-in-people.ts';

/**
 * What a commune on the good side of `target` has beyond it, in units of its own numerator: the gap of
 * one that would have to come back to it. `fewer`: there would be fewer of them at the target.
 */
export function leadInPeople(
	own: { numerator: number | null; denominator: number | null },
	target: number | null,
	{ unit, direction }: { unit: Unit; direction: Direction }
): GapInPeople | null {
	return gapInPeople(own, target, { unit, direction: opposite(direction) });
}

function opposite(direction: Direction): Direction {
	switch (direction) {
		case 'higher':
			return 'lower';
		case 'lower':
			return 'higher';
		case 'none':
			return 'none';
	}
}
