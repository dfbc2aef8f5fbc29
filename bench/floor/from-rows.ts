import { median } from 'd3-array';
import type { View } from './view.ts';

export interface CommuneRow {
	code: string;
	name: string;
	departement: string;
	strate: string;
	population: number;
	longitude: number;
	latitude: number;
}

export interface ObservationRow {
	code: string;
	period: string;
	value: number | null;
}

/** What a rival is asked to draw: `?view=commune&code=62001&period=2025&base=`. */
export interface Question {
	view: string;
	code: string;
	period: string;
	indicator: string;
	base: string;
}

export function asked(search: string): Question {
	const params = new URLSearchParams(search);
	const of = (name: string) => params.get(name) ?? '';
	return {
		view: of('view'),
		code: of('code'),
		period: of('period'),
		indicator: of('indicator'),
		base: of('base')
	};
}

/** Addresses of the communes and of the indicator, in this order. */
export function dataFiles({ base, indicator }: Question): [string, string] {
	return [`${base}/data/territoires/communes.csv`, `${base}/data/indicateurs/${indicator}.csv`];
}

/** The view that the floor receives ready-made, from whole tables. */
export function viewOf(
	{ view, code, period }: Question,
	{ communes, observations }: { communes: CommuneRow[]; observations: ObservationRow[] }
): View {
	if (view === 'indicateur') return trendView(communes, observations);
	const latest = new Map(
		observations.filter((row) => row.period === period).map((row) => [row.code, row.value])
	);
	if (view === 'departement') {
		return {
			kind: 'dots',
			title: `Département ${code}`,
			communes: communes
				.filter(({ departement }) => departement === code)
				.map((row) => ({ ...row, value: latest.get(row.code) ?? null }))
		};
	}
	const mine = communes.find((row) => row.code === code);
	const peers = communes.filter(
		(row) =>
			row.code !== code && row.departement === mine?.departement && row.strate === mine.strate
	);
	return {
		kind: 'strip',
		title: mine?.name ?? '',
		mine: { name: mine?.name ?? '', value: latest.get(code) ?? 0 },
		peers: peers.flatMap(({ code: peer, name }) => {
			const value = latest.get(peer) ?? null;
			return value === null ? [] : [{ name, value }];
		})
	};
}

function trendView(communes: CommuneRow[], observations: ObservationRow[]): View {
	const inField = new Set(
		communes.filter(({ population }) => population < 10_000).map(({ code }) => code)
	);
	const byPeriod = new Map<string, number[]>();
	for (const { code, period, value } of observations) {
		if (value === null || !inField.has(code)) continue;
		const values = byPeriod.get(period);
		if (values) values.push(value);
		else byPeriod.set(period, [value]);
	}
	return {
		kind: 'trend',
		title: 'Médiane des communes',
		points: [...byPeriod]
			.map(([period, values]) => ({ period, value: median(values) ?? 0 }))
			.sort((a, b) => a.period.localeCompare(b.period))
	};
}

/** A line of `communes.csv`, as papaparse gives it. */
export function communeRow(row: Record<string, string>): CommuneRow {
	return {
		code: row['code'] ?? '',
		name: row['nom'] ?? '',
		departement: row['departement'] ?? '',
		strate: row['strate'] ?? '',
		population: Number(row['population']),
		longitude: Number(row['longitude']),
		latitude: Number(row['latitude'])
	};
}

/** A line of an indicator's CSV. */
export function observationRow(row: Record<string, string>): ObservationRow {
	return {
		code: row['code'] ?? '',
		period: row['periode'] ?? '',
		value: row['valeur'] ? Number(row['valeur']) : null
	};
}
