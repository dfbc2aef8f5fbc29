import { keptAnswer, keptAnswers } from '../model/kept-answers.ts';

/** A commune with a value, as the charts take it. */
export interface Peer {
	code: string;
	name: string;
	value: number;
}

/** My commune, with the bounds of its random variability when it has counts. */
export interface StripMine {
	name: string;
	value: number;
	interval?: readonly [number, number] | null | undefined;
}

/** Peers as one path: rows of dots when they fit, else a line of small bars. */
export interface StripMarks {
	kind: 'dots' | 'bars';
	path: string;
}

const dotStep = 6;
const barStep = 3;

/**
 * Marks of the peers standing on `base`, at most `height` tall. One path whatever the number of
 * peers: 3,000 of them weigh no more than 200 bars.
 */
export function stripMarks(places: readonly number[], base: number, height: number): StripMarks {
	const columns = heap(places, dotStep);
	const tallest = Math.max(0, ...columns.values());
	if (tallest * dotStep <= height) {
		const dots = [...columns].flatMap(([column, count]) =>
			Array.from({ length: count }, (_, row) => {
				const x = round((column + 0.5) * dotStep);
				return `M${x} ${round(base - (row + 0.5) * dotStep)}h0`;
			})
		);
		return { kind: 'dots', path: dots.join('') };
	}
	const bars = heap(places, barStep);
	const most = Math.max(...bars.values());
	const path = [...bars]
		.map(([column, count]) => {
			const length = Math.max(1.5, (count / most) * height);
			return `M${round((column + 0.5) * barStep)} ${base}v${round(-length)}`;
		})
		.join('');
	return { kind: 'bars', path };
}

/** Communes sharing one value. */
export interface StripStop {
	value: number;
	names: string[];
}

/**
 * Distinct values, ascending, with the communes that have them: where the cursor stops. `others`, the
 * few that are not of the group, come after its names.
 */
export function stripStops(peers: readonly Peer[], others: readonly Peer[] = []): StripStop[] {
	const known = groupStops(peers);
	if (others.length === 0) return known;
	const stops = new Map(known.map(({ value, names }) => [value, names]));
	for (const { value, name } of others) stops.set(value, [...(stops.get(value) ?? []), name]);
	return inOrder(stops);
}

/** `stripMarks` of a group; `key` names the scale and the base that it stands on. */
export function groupMarks(
	peers: readonly Peer[],
	x: (value: number) => number,
	{ key, base, height }: { key: string; base: number; height: number }
): StripMarks {
	return keptMarks(peers, key, () =>
		stripMarks(
			peers.map(({ value }) => x(value)),
			base,
			height
		)
	);
}

const keptMarks = keptAnswers<readonly Peer[], StripMarks>(1);

/** What a group of 34,000 costs is paid once, however often the reader comes back to it. */
const groupStops = keptAnswer((peers: readonly Peer[]): StripStop[] => {
	const stops = new Map<number, string[]>();
	for (const { value, name } of peers) {
		const names = stops.get(value);
		if (names) names.push(name);
		else stops.set(value, [name]);
	}
	return inOrder(stops);
});

function inOrder(stops: ReadonlyMap<number, string[]>): StripStop[] {
	return [...stops].map(([value, names]) => ({ value, names })).sort((a, b) => a.value - b.value);
}

function heap(places: readonly number[], step: number): Map<number, number> {
	const counts = new Map<number, number>();
	for (const place of places) {
		const column = Math.floor(place / step);
		counts.set(column, (counts.get(column) ?? 0) + 1);
	}
	return new Map([...counts].sort(([a], [b]) => a - b));
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
