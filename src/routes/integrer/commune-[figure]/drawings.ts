import type { Component } from 'svelte';
import type { DataHost } from '../../../lib/data/published-file.ts';
import type { CommuneFigure } from '../../../lib/domain/embed.ts';
import type { DepartementSeries } from '../../../lib/domain/published.ts';
import type { SheetRow } from '../../../lib/model/sheet-row.ts';

/** What the figures of a sheet are drawn from; each takes what it needs. */
export interface DrawingProps extends Record<string, unknown> {
	base: string;
	row: SheetRow;
	/** « les 87 communes de … ». */
	group: string;
	source: string;
	/** All its years, for the figure that draws them. */
	series: DepartementSeries | null;
	host: DataHost;
}

/**
 * The figures of the sheet, each fetched alone. Components of their own around them: the styles of what is also part of
 * another page would not travel in the HTML of this one.
 */
export const drawings: Record<CommuneFigure, () => Promise<{ default: Component<DrawingProps> }>> =
	{
		bande: () => import('./drawings/Strip.svelte'),
		classement: () => import('./drawings/Ranking.svelte'),
		repartition: () => import('./drawings/Distribution.svelte'),
		entonnoir: () => import('./drawings/Funnel.svelte'),
		evolution: () => import('./drawings/Trend.svelte')
	};
