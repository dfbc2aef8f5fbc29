import type { FunnelCounts, FunnelExtreme } from '../model/funnel-outside.ts';
import type { FunnelPoints } from '../model/funnel-points.ts';
import { funnelLimitWord, funnelWords } from '../text/funnel.ts';
import { countCell, valueCell, type DataTableContent } from './data-table.ts';
import { chartWords } from './words.ts';

/** How many are out, by side and limit, beside what chance alone would put there. */
export function funnelCountsTable(counts: FunnelCounts): DataTableContent {
	const columns = [funnelWords.limit, funnelWords.above, funnelWords.below, funnelWords.byChance];
	return {
		columns: columns.map((label, index) => ({ label, isNumeric: index > 0 })),
		rows: [
			[funnelLimitWord(95), counts.above95, counts.below95, counts.byChance95] as const,
			[funnelLimitWord(99.8), counts.above998, counts.below998, counts.byChance998] as const
		].map(([limit, ...cells]) => ({ key: limit, cells: [limit, ...cells.map(rounded)] }))
	};
}

/** The communes farthest out, in the order given. */
export function funnelExtremesTable(
	points: FunnelPoints,
	extremes: readonly FunnelExtreme[],
	{
		denominatorLabel,
		format,
		href,
		mine
	}: {
		denominatorLabel: string;
		format: (value: number) => string;
		href?: ((code: string) => string) | undefined;
		mine?: string | undefined;
	}
): DataTableContent {
	return {
		columns: [
			...communeColumns(denominatorLabel),
			{ label: funnelWords.side },
			{ label: funnelWords.limit }
		],
		rows: extremes.map(({ index, deviation, limit }) => {
			const { key, cells } = communeRow(points, index, { format, href });
			const side = deviation > 0 ? funnelWords.above : funnelWords.below;
			return { key, isMine: key === mine, cells: [...cells, side, funnelLimitWord(limit)] };
		})
	};
}

/** Communes in a frame drawn on the cloud. */
export function framedTable(
	points: FunnelPoints,
	indexes: readonly number[],
	{
		denominatorLabel,
		format,
		href
	}: {
		denominatorLabel: string;
		format: (value: number) => string;
		href?: ((code: string) => string) | undefined;
	}
): DataTableContent {
	return {
		columns: communeColumns(denominatorLabel),
		rows: indexes.map((index) => communeRow(points, index, { format, href }))
	};
}

function communeColumns(denominatorLabel: string): DataTableContent['columns'] {
	return [
		{ label: chartWords.commune },
		{ label: chartWords.code, isCode: true },
		{ label: capital(denominatorLabel), isNumeric: true },
		{ label: chartWords.value, isNumeric: true, isMeasure: true }
	];
}

function communeRow(
	{ codes, names, denominators, values }: FunnelPoints,
	index: number,
	{
		format,
		href
	}: { format: (value: number) => string; href?: ((code: string) => string) | undefined }
) {
	const [code, name] = [codes[index] ?? '', names[index] ?? ''];
	return {
		key: code,
		cells: [
			href ? { text: name, href: href(code) } : name,
			code,
			countCell(denominators[index] ?? 0),
			valueCell(values[index] ?? 0, format)
		]
	};
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function rounded(count: number) {
	return countCell(Math.round(count));
}
