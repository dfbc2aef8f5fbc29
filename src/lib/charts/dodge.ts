/** Something of a given size that wants its centre at `at`, along one axis. */
export interface Wish {
	at: number;
	size: number;
}

interface Cluster {
	members: number[];
	size: number;
	/** Sum over members of the start the cluster would have if that member were where it wants. */
	wishes: number;
	start: number;
}

/**
 * Centres, in the order of `wishes`, moved as little as possible so that nothing overlaps and all
 * stays inside the range; order along the axis is kept, ties keep theirs. When there is too much
 * for the range, it overflows at the high end.
 */
export function dodge(wishes: readonly Wish[], [low, high]: readonly [number, number]): number[] {
	const order = wishes
		.map((_, index) => index)
		.sort((a, b) => wish(wishes, a).at - wish(wishes, b).at);
	const clusters: Cluster[] = [];
	for (const index of order) {
		const { at, size } = wish(wishes, index);
		let cluster = place({ members: [index], size, wishes: at - size / 2, start: 0 }, low, high);
		for (;;) {
			const previous = clusters.at(-1);
			if (!previous || previous.start + previous.size <= cluster.start) break;
			clusters.pop();
			cluster = place(merge(previous, cluster), low, high);
		}
		clusters.push(cluster);
	}
	const centres = wishes.map(({ at }) => at);
	for (const { members, start } of clusters) {
		let edge = start;
		for (const index of members) {
			const { size } = wish(wishes, index);
			centres[index] = edge + size / 2;
			edge += size;
		}
	}
	return centres;
}

function place(cluster: Cluster, low: number, high: number): Cluster {
	const wanted = cluster.wishes / cluster.members.length;
	return { ...cluster, start: Math.max(low, Math.min(wanted, high - cluster.size)) };
}

function merge(before: Cluster, after: Cluster): Cluster {
	return {
		members: [...before.members, ...after.members],
		size: before.size + after.size,
		wishes: before.wishes + after.wishes - before.size * after.members.length,
		start: 0
	};
}

function wish(wishes: readonly Wish[], index: number): Wish {
	const found = wishes[index];
	if (!found) throw new RangeError(`no wish ${index}`);
	return found;
}
