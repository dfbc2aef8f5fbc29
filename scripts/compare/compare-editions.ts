import { compareText } from '../../src/lib/publish/observation-table.ts';
import { compareIndicator, type Revision } from '../../src/lib/revision/compare-indicator.ts';
import type { PublishedEdition, PublishedIndicator } from './published-edition.ts';

export interface EditionComparison {
	/** Codes of communes that only one of the editions has. */
	newCommunes: string[];
	vanishedCommunes: string[];
	newIndicators: PublishedIndicator[];
	vanishedIndicators: PublishedIndicator[];
	/** Indicators of both, by id. */
	indicators: IndicatorComparison[];
}

export interface IndicatorComparison extends Revision {
	indicator: PublishedIndicator;
}

export async function compareEditions(
	before: PublishedEdition,
	after: PublishedEdition
): Promise<EditionComparison> {
	const shared = [...after.indicators.values()].filter(({ id }) => before.indicators.has(id));
	const indicators: IndicatorComparison[] = [];
	for (const indicator of shared.sort((a, b) => compareText(a.id, b.id))) {
		indicators.push(await revisionOf(before, after, indicator));
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

async function revisionOf(
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
	return {
		indicator,
		...compareIndicator(
			{ rows: old, latest: earlier.latest },
			{ rows: present, latest: indicator.latest },
			indicator.direction
		)
	};
}

function missingFrom(list: ReadonlyMap<string, string>, of: ReadonlyMap<string, string>): string[] {
	return [...of.keys()].filter((code) => !list.has(code)).sort(compareText);
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
