import { markdownTable } from './markdown-table.ts';
import type { Measure, Variant } from './run-visits.ts';
import { ratio, spread, spreadText, type Spread } from './spread.ts';
import type { VisitState } from './visit.ts';

/** What a line of the report compares: one page, one line, one state. */
export interface Comparison {
	page: string;
	line: string;
	state: VisitState;
	firstChart: Partial<Record<Variant, Spread | null>>;
	bytes: Spread | null;
	engineReady: Spread | null;
	kept: Spread | null;
	heap: Spread | null;
	resident: Spread | null;
	/** First chart of the site, as a multiple of the floor's on a first visit of the same line. */
	toFloor: number | null;
	/** First chart of each rival, as a multiple of the site's. */
	csvToSite: number | null;
	engineToSite: number | null;
}

export function compare(measures: readonly Measure[]): Comparison[] {
	const keys = new Map<string, Measure>();
	for (const measure of measures) {
		if (measure.variant !== 'site') continue;
		keys.set([measure.line, measure.page, measure.state].join('|'), measure);
	}
	return [...keys.values()].map(({ page, line, state }) => {
		const of = (variant: Variant, take: (measure: Measure) => number | null, when = state) =>
			spread(
				measures
					.filter((m) => m.page === page && m.line === line && m.variant === variant)
					.filter((m) => m.state === when)
					.map(take)
			);
		const chart = (variant: Variant, when = state) => of(variant, (m) => m.firstChart, when);
		// Nobody's floor works offline: the nearest thing is the floor from the cache.
		const floor = chart('floor', state === 'offline' ? 'warm' : state);
		const [site, csv, engine] = [chart('site'), chart('csv'), chart('engine')];
		return {
			page,
			line,
			state,
			firstChart: { site, floor, csv, engine },
			bytes: of('site', (m) => m.bytesAtFirstChart),
			engineReady: of('site', (m) => m.engineReady),
			// Later visits find them there.
			kept: state === 'cold' ? of('site', (m) => m.kept) : null,
			heap: of('site', (m) => m.heap),
			resident: of('site', (m) => m.resident),
			toFloor: ratio(site, floor),
			csvToSite: ratio(csv, site),
			engineToSite: ratio(engine, site)
		};
	});
}

/** The report as a table of Markdown: milliseconds, kilobytes, ratios. */
export function reportTable(comparisons: readonly Comparison[]): string {
	const head = [
		'ligne',
		'page',
		'visite',
		'premier graphique (ms)',
		'plancher (ms)',
		'CSV (ms)',
		'moteur d’abord (ms)',
		'÷ plancher',
		'CSV ÷ site',
		'moteur ÷ site',
		'ko avant',
		'moteur prêt (ms)',
		'gardée (ms)',
		'tas (Mo)',
		'mémoire (Mo)'
	];
	const states = { cold: 'première', warm: 'suivante', offline: 'hors ligne' };
	const lines = comparisons.map((line) => [
		line.line,
		line.page,
		states[line.state],
		spreadText(line.firstChart.site ?? null),
		spreadText(line.firstChart.floor ?? null),
		spreadText(line.firstChart.csv ?? null),
		spreadText(line.firstChart.engine ?? null),
		times(line.toFloor),
		times(line.csvToSite),
		times(line.engineToSite),
		line.bytes === null ? '–' : (line.bytes.median / 1_000).toFixed(0),
		spreadText(line.engineReady),
		spreadText(line.kept),
		spreadText(line.heap),
		spreadText(line.resident)
	]);
	return markdownTable(head, lines);
}

function times(value: number | null): string {
	return value === null ? '–' : `× ${value.toFixed(2).replace('.', ',')}`;
}
