/** A line and a processor, as the bench imitates them. */
export interface Line {
	name: string;
	/** Bits per second, shared by all connections; null: not limited. */
	bandwidth: number | null;
	/** Milliseconds of a round trip. */
	roundTrip: number;
	/** How many times slower than this machine, for the whole browser. */
	slowdown: number;
}

export const lines: readonly Line[] = [
	{ name: 'libre', bandwidth: null, roundTrip: 0, slowdown: 1 },
	{ name: '4G rapide', bandwidth: 9_000_000, roundTrip: 60, slowdown: 1 },
	// A rural line and an old laptop: what the site is made for.
	{ name: '4G lente, CPU ÷ 4', bandwidth: 1_600_000, roundTrip: 150, slowdown: 4 }
];
