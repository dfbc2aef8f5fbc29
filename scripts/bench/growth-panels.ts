import type { Panel } from './growth-plot.ts';
import type { Size } from './grown-project.ts';
import type { MeasuredRun } from './measured-run.ts';
import type { Spread } from './spread.ts';

export interface Opening {
	page: string;
	firstChart: Spread | null;
	/**
	 * Bytes of its HTML, and of the data that its first chart needs, in brotli: scripts do not grow with the
	 * data, and how many of them have come by then depends on the line alone.
	 */
	weight: number;
}

export interface Growth extends Size {
	size: string;
	rows: number;
	data: MeasuredRun;
	site: MeasuredRun;
	openings: Opening[];
}

/** What a reader waits for as indicators are added; what a publisher waits for as rows are. */
export function growthPanels(results: readonly Growth[]): Panel[] {
	const byIndicators = results
		.filter(({ years }) => years === 1)
		.sort((a, b) => a.indicators - b.indicators);
	const byRows = [...results].sort((a, b) => a.rows - b.rows);
	const pages = byIndicators[0]?.openings.map(({ page }) => page) ?? [];
	const ofPages = (value: (opening: Opening) => number | undefined) =>
		pages.map((page) => ({
			label: page,
			points: byIndicators.flatMap(({ indicators, openings }) => {
				const opening = openings.find((one) => one.page === page);
				const y = opening && value(opening);
				return y === undefined ? [] : [[indicators, y] as const];
			})
		}));
	const ofBuilds = (value: (run: MeasuredRun) => number) =>
		(['data', 'site'] as const).map((part) => ({
			label: part === 'data' ? 'données' : 'site',
			points: byRows.map((growth) => [growth.rows / 1e6, value(growth[part])] as const)
		}));
	return [
		{
			title: 'Premier graphique, ligne lente (ms)',
			axis: 'indicateurs ajoutés, une année',
			series: ofPages(({ firstChart }) => firstChart?.median)
		},
		{
			title: 'Page et données du premier graphique (ko, brotli)',
			axis: 'indicateurs ajoutés, une année',
			series: ofPages(({ weight }) => weight / 1_000)
		},
		{
			title: 'Construction (s)',
			axis: 'millions de lignes',
			series: ofBuilds(({ seconds }) => seconds)
		},
		{
			title: 'Mémoire de la construction (Mo)',
			axis: 'millions de lignes',
			series: ofBuilds(({ peakMegabytes }) => peakMegabytes ?? 0)
		}
	];
}
