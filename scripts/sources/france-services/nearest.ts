import type { Position } from '../../../src/lib/domain/commune.ts';

/** Mean radius of the Earth, kilometres. */
const radius = 6371.0088;

type Degrees = Pick<Position, 'longitude' | 'latitude'>;
type Vector = readonly [number, number, number];

/**
 * A function that gives the great-circle distance, in kilometres, from a position to the nearest of
 * `places`. Positions are compared as vectors, so that 35,000 × 2,600 distances take a second.
 */
export function nearestOf(places: readonly Degrees[]): (from: Degrees) => number {
	const vectors = places.map(vector);
	return (from) => {
		const here = vector(from);
		let least = Infinity;
		for (const there of vectors) {
			const x = here[0] - there[0];
			const y = here[1] - there[1];
			const z = here[2] - there[2];
			const chord = x * x + y * y + z * z;
			if (chord < least) least = chord;
		}
		return 2 * radius * Math.asin(Math.min(1, Math.sqrt(least) / 2));
	};
}

function vector({ longitude, latitude }: Degrees): Vector {
	const lambda = (longitude * Math.PI) / 180;
	const phi = (latitude * Math.PI) / 180;
	return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}
