import { compareText } from '../../src/lib/publish/observation-table.ts';
import { compareRows, dropOf, type Move, type RowComparison } from './compare-rows.ts';
import { newPeriodMoves, outliers } from './outliers.ts';
import type { PublishedEdition, PublishedIndicator } from './published-edition.ts';
import { rankJumps, type RankJump } from './rank-jumps.ts';

export interface EditionComparison {
	/** Codes of communes that only one of the editions has. */
	newCommunes: string[];
	vanishedCommunes: string[];
	newIndicators: PublishedIndicator[];
	vanishedIndicators: PublishedIndicator[];
	/** Indicators of both, by id. */
	indicators: IndicatorComparison[];
}

export interface IndicatorComparison {
	indicator: PublishedIndicator;
	rows: RowComparison;
	/** Share of rows or values lost. */
	drop: number;
	/** Revised values far outside the other revisions. */
	revisions: Move[];
	/** Values of a new period far outside how the others went on. */
	evolutions: Move[];
	jumps: RankJump[];
}

export async function compareEditions(
	before: PublishedEdition,
	after: PublishedEdition
): Promise<EditionComparison> {
	const shared = [...after.indicators.values()].filter(({ id }) => before.indicators.has(id));
	const indicators: IndicatorComparison[] = [];
	for (const indicator of shared.sort((a, b) => compareText(a.id, b.id))) {
		indicators.push(await compareIndicator(before, after, indicator));
	}
	return {
		newCommunes: missingFrom(before.communes, after.communes),
		vanishedCommunes: missingFrom(after.communes, before.communes),
		newIndicators: [...after.indicators.values()].filter(({ id }) => !before.indicators.has(id)),
		vanishedIndicators: [...before.indicators.values()].filter(
			({ id }) => !after.indicators.has(id)
		),
		indicators
	};
}

async function compareIndicator(
	before: PublishedEdition,
	after: PublishedEdition,
	indicator: PublishedIndicator
): Promise<IndicatorComparison> {
	const earlier = before.indicators.get(indicator.id) ?? indicator;
	const isSame = indicator.sha256 !== '' && earlier.sha256 === indicator.sha256;
	// The same bytes need not be read: most indicators of most editions.
	const [old, present] = isSame
		? [new Map(), new Map()]
		: await Promise.all([before.rowsOf(earlier), after.rowsOf(indicator)]);
	const rows = compareRows(old, present);
	const [next] = rows.periodsAdded.filter((period) => period > earlier.latest);
	return {
		indicator,
		rows,
		drop: dropOf(rows),
		revisions: outliers(rows.changed),
		evolutions:
			next === undefined
				? []
				: outliers(newPeriodMoves(old, present, { last: earlier.latest, next })),
		jumps: rankJumps(
			{ rows: old, period: earlier.latest },
			{ rows: present, period: indicator.latest },
			indicator.direction
		)
	};
}

function missingFrom(list: ReadonlyMap<string, string>, of: ReadonlyMap<string, string>): string[] {
	return [...of.keys()].filter((code) => !list.has(code)).sort(compareText);
}

/** Nothing to say of the indicator: same rows, same values. */
export function isUnchanged({ rows }: IndicatorComparison): boolean {
	const { added, removed, emptied, filled, changed } = rows;
	return added + removed + emptied + filled + changed.length === 0;
}

/** What must stop a publication: an indicator that lost more than `maxDrop` of its rows, or is gone. */
export function suspicions(comparison: EditionComparison, maxDrop: number): string[] {
	return [
		...comparison.vanishedIndicators.map(({ id }) => `${id} a disparu`),
		...comparison.indicators
			.filter(({ drop }) => drop > maxDrop)
			.map(
				({ indicator, drop }) =>
					`${indicator.id} perd ${(100 * drop).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} % de ses lignes ou de ses valeurs`
			)
	];
}
