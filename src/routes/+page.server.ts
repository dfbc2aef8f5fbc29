import { periodPosition } from '../lib/domain/period.ts';
import { byTheme } from '../lib/domain/theme.ts';
import { nationalChange, type NationalChange } from '../lib/model/national-change.ts';
import { publishedCatalogue, publishedSummary } from '../lib/server/published.ts';
import { indicatorEntry } from './indicator-entry.ts';

/** Year of the first national dashboard: what changed is counted from there. */
const since = 2014;

/** Farther than this from that year, a baseline says nothing of what changed since. */
const tolerance = 3;

/** Indicators of a theme that are named here: an edition may have hundreds, /indicateurs/ has them all. */
const shownPerTheme = 5;

/** Outcome of the national targets of 2016, as counted by those who set them. */
const objectives = 'objectifs-sgmap-2016';

export async function load() {
	const { indicators } = await publishedCatalogue();
	const national = indicators.filter(
		({ maille, unit, isSimulated }) => maille === 'france' && unit === 'percent' && !isSimulated
	);
	const themes = byTheme(indicators);
	// A mayor looks for their commune: what is known of it comes first.
	const isAfter = ({ maille }: { maille: string }) => Number(maille !== 'commune');
	const shown = themes.flatMap(({ own }) =>
		own.toSorted((a, b) => isAfter(a) - isAfter(b)).slice(0, shownPerTheme)
	);
	const changes = await Promise.all(
		national.map(async (indicator) => {
			const { rows } = await publishedSummary(indicator.id);
			const { id, theme, label, unit, decimals, direction, producer } = indicator;
			const change = nationalChange({ ...indicator, values: rows }, since);
			return (
				change &&
				tellsSince(change) && { id, theme, label, unit, decimals, direction, producer, change }
			);
		})
	);
	return {
		since,
		national: changes.filter((row) => row !== null && row !== false),
		objectives: await targetsMet(indicators.some(({ id }) => id === objectives)),
		counts: Object.fromEntries(themes.map(({ theme, own }) => [theme, own.length])),
		indicators: shown.map(indicatorEntry)
	};
}

function tellsSince({ baseline, current }: NationalChange): boolean {
	const from = periodPosition(baseline.period) ?? -Infinity;
	const to = periodPosition(current.period) ?? -Infinity;
	return Math.abs(from - since) <= tolerance && to > since + 1;
}

async function targetsMet(isPublished: boolean) {
	if (!isPublished) return null;
	const { rows } = await publishedSummary(objectives);
	const last = rows.filter(({ value }) => value !== null).at(-1);
	if (!last || last.numerator === null || last.denominator === null) return null;
	const { period, numerator, denominator } = last;
	return { id: objectives, period, met: numerator, followed: denominator };
}
