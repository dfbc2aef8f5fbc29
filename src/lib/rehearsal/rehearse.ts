import type { CommuneIndex } from '../domain/commune-index.ts';
import { departementOf } from '../domain/commune.ts';
import type { Edition, Indicator } from '../domain/indicator.ts';
import type { Problem } from '../domain/problem.ts';
import type { GroupSummary } from '../domain/published.ts';
import { fieldLimit } from '../domain/strate.ts';
import { franceCode } from '../domain/territory.ts';
import { groupSummary } from '../model/group-summary.ts';
import { histogram, type Histogram } from '../model/histogram.ts';
import { knownTerritories, type KnownTerritories } from '../publish/known-territories.ts';
import type { ObservationTable } from '../publish/observation-table.ts';
import { readIndicator, type IndicatorReading } from '../publish/read-indicator.ts';
import { changeLines } from '../revision/change-lines.ts';
import { compareIndicator, isUnchanged } from '../revision/compare-indicator.ts';
import { publishedRows, type PublishedRows } from '../revision/published-rows.ts';
import { idIn } from './id-in.ts';

/** What a publisher drops, and what it is held against. */
export interface RehearsalInput {
	definition: Uint8Array;
	/** Null when no `valeurs.csv` was dropped. */
	values: Uint8Array | null;
	edition: Edition;
	cog: number;
	communes: CommuneIndex;
	regions: readonly string[];
	/** The published CSV of the same indicator; null when the edition has none. */
	current: { bytes: Uint8Array; latest: string } | null;
}

/** All that the page shows; nothing in it is published. */
export interface Rehearsal {
	indicator: Indicator | null;
	problems: Problem[];
	/** Rows read, and rows left out because of a problem. */
	rowsRead: number;
	rowsRejected: number;
	ignoredColumns: string[];
	carryOver: IndicatorReading['carryOver'];
	/** Difference from the current edition, in French; null when the indicator is new. */
	changes: string[] | null;
	preview: Preview | null;
}

/** The figures that the indicator's page would open on. */
export interface Preview {
	/** Periods ascending, each with the spread of its territories. */
	trend: { period: string; summary: GroupSummary }[];
	latest: string;
	histogram: Histogram | null;
	/** Territories with a value at the latest period, highest first. */
	rows: { code: string; name: string; value: number }[];
}

/** Reads, checks and compares with the very code of the build. */
export function rehearse(input: RehearsalInput): Rehearsal {
	const { communes, edition } = input;
	// The folder is named by the definition itself: what is dropped has no folder yet.
	const folder = idIn(input.definition);
	const reading = readIndicator(
		{
			folder,
			edition,
			definition: { file: 'indicateur.json', bytes: input.definition },
			values: input.values === null ? null : { file: 'valeurs.csv', bytes: input.values }
		},
		known(communes, input)
	);
	const { indicator, table } = reading;
	const isSound = indicator !== null && table !== null;
	return {
		indicator,
		problems: reading.problems,
		rowsRead: reading.rowsRead,
		rowsRejected: reading.rowsRejected,
		ignoredColumns: reading.ignoredColumns,
		carryOver: reading.carryOver,
		changes: isSound ? changesOf(input, indicator, table) : null,
		preview: isSound ? previewOf(indicator, table, communes) : null
	};
}

function known(
	{ codes, oldCodes }: CommuneIndex,
	{ cog, regions }: Pick<RehearsalInput, 'cog' | 'regions'>
): KnownTerritories {
	return knownTerritories({
		cog,
		communes: codes.map((code, index) => ({
			code,
			oldCodes: oldCodes[index] ? oldCodes[index].split(' ') : []
		})),
		departements: [...new Set(codes.map(departementOf))].map((code) => ({ code })),
		regions: regions.map((code) => ({ code }))
	});
}

/** Share of rows lost past which the build's own comparison would stop a publication. */
const maxDrop = 0.05;

function changesOf(
	{ current, communes }: RehearsalInput,
	{ direction }: Indicator,
	table: ObservationTable
): string[] | null {
	if (current === null) return null;
	const rows = rowsOf(table);
	const latest = table.periods.reduce((last, period) => (period > last ? period : last), '');
	const revision = compareIndicator(
		{ rows: publishedRows(current.bytes), latest: current.latest },
		{ rows, latest },
		direction
	);
	if (isUnchanged(revision)) return [];
	const names = new Map(communes.codes.map((code, index) => [code, communes.names[index]]));
	return changeLines(
		revision,
		(code) => {
			const name = names.get(code);
			return name === undefined ? code : `${name} (${code})`;
		},
		maxDrop
	).map((line) => line.trim());
}

function rowsOf({ codes, periods, values }: ObservationTable): PublishedRows {
	return new Map(codes.map((code, row) => [`${code} ${periods[row]}`, values[row] ?? null]));
}

function previewOf(indicator: Indicator, table: ObservationTable, communes: CommuneIndex): Preview {
	const names = new Map(communes.codes.map((code, index) => [code, communes.names[index] ?? code]));
	const inField = fieldOf(communes);
	const isShown = (code: string) => indicator.maille !== 'commune' || inField.has(code);
	const periods = [...new Set(table.periods)].sort();
	const members = (period: string) =>
		table.codes.flatMap((code, row) =>
			table.periods[row] === period && isShown(code)
				? [
						{
							code,
							value: table.values[row] ?? null,
							numerator: table.numerators[row] ?? null,
							denominator: table.denominators[row] ?? null,
							status: table.statuses[row] ?? 'non-collecte'
						}
					]
				: []
		);
	const latest = periods.at(-1) ?? '';
	const last = members(latest);
	return {
		trend: periods.map((period) => ({ period, summary: groupSummary(members(period), indicator) })),
		latest,
		histogram: histogram(
			last.map(({ value }) => value),
			indicator.decimals
		),
		rows: last
			.flatMap(({ code, value }) =>
				value === null ? [] : [{ code, name: nameOf(code, indicator, names), value }]
			)
			.sort((a, b) => b.value - a.value)
	};
}

function nameOf(code: string, indicator: Indicator, names: ReadonlyMap<string, string>): string {
	if (code === franceCode) return 'France';
	return names.get(code) ?? indicator.modalities[code] ?? code;
}

function fieldOf({ codes, populations }: CommuneIndex): Set<string> {
	return new Set(codes.filter((_, index) => (populations[index] ?? fieldLimit) < fieldLimit));
}
