/** One view, already computed: what the floor draws, and what its rivals have to compute first. */
export type View =
	| { kind: 'gauges'; title: string; rows: Gauge[] }
	| { kind: 'strip'; title: string; mine: Named; peers: Named[] }
	| { kind: 'trend'; title: string; points: { period: string; value: number }[] }
	| { kind: 'dots'; title: string; communes: Place[] };

export interface Named {
	name: string;
	/** In the unit of the indicator. */
	value: number;
}

/** A national share, in percent, at two dates. */
export interface Gauge {
	label: string;
	from: { period: string; value: number };
	to: { period: string; value: number };
}

/** Degrees; null where there is no value. */
export interface Place {
	name: string;
	longitude: number;
	latitude: number;
	value: number | null;
}
