export type Place = readonly [number, number];

const directions: Record<string, Place> = {
	ArrowRight: [1, 0],
	ArrowLeft: [-1, 0],
	ArrowDown: [0, 1],
	ArrowUp: [0, -1]
};

/**
 * The place that an arrow key leads to: the nearest one within 60° of its direction, sideways steps
 * counting double. Stays on `index` when there is none; null when the key is no arrow.
 */
export function moveOnMap(key: string, index: number, places: readonly Place[]): number | null {
	const direction = directions[key];
	const from = places[index];
	if (!direction || !from) return null;
	let [best, bestCost] = [index, Infinity];
	places.forEach(([x, y], candidate) => {
		const ahead = (x - from[0]) * direction[0] + (y - from[1]) * direction[1];
		const aside = Math.abs((x - from[0]) * direction[1] - (y - from[1]) * direction[0]);
		if (ahead <= 0 || aside > ahead * 1.75) return;
		const cost = ahead + 2 * aside;
		if (cost < bestCost) [best, bestCost] = [candidate, cost];
	});
	return best;
}

/** Index of the place nearest to a point, null when none is within `reach`. */
export function nearestPlace(
	[x, y]: Place,
	places: readonly Place[],
	reach = Infinity
): number | null {
	let [best, bestDistance]: [number | null, number] = [null, reach];
	places.forEach((place, index) => {
		const distance = Math.hypot(place[0] - x, place[1] - y);
		if (distance <= bestDistance) [best, bestDistance] = [index, distance];
	});
	return best;
}
