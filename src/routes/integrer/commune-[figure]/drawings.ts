import type { Component } from 'svelte';
import type { DataHost } from '../../../lib/data/published-file.ts';
import type { CommuneFigure } from '../../../lib/domain/embed.ts';
import type { SheetRow } from '../../../lib/model/sheet-row.ts';
import type { Sheet } from '../../commune/sheet.svelte.ts';

/** What the figures of a sheet are drawn from; each takes what it needs. */
export interface DrawingProps extends Record<string, unknown> {
	base: string;
	row: SheetRow;
	/** « les 87 communes de … ». */
	group: string;
	source: string;
	sheet: Sheet;
	host: DataHost;
}

/** The very components of the sheet, each fetched alone. */
export const drawings: Record<CommuneFigure, () => Promise<{ default: Component<DrawingProps> }>> =
	{
		bande: () => import('../../commune/RowStrip.svelte'),
		classement: () => import('../../commune/RowRanking.svelte'),
		repartition: () => import('../../commune/RowDistribution.svelte'),
		entonnoir: () => import('../../commune/RowFunnel.svelte'),
		evolution: () => import('./TrendDrawing.svelte')
	};
