/** What each chart shows, as the contents of its table alternative. */
import type { GroupSummary } from '../domain/published.ts';
import type { Category } from './category-layout.ts';
import { countCell, valueCell, type DataTableContent } from './data-table.ts';
import { bins } from './histogram-bins.ts';
import type { RankingRow } from './ranking-layout.ts';
import { chartWords } from './words.ts';

type Format = (value: number) => string;

export function rankingTable(
	rows: readonly RankingRow[],
	format: Format,
	href?: (code: string) => string
): DataTableContent {
	const hasIntervals = rows.some(({ interval }) => interval);
	return {
		keys: chartWords.code,
		columns: [
			{ label: chartWords.commune },
			{ label: chartWords.rank, isNumeric: true },
			{ label: chartWords.value, isNumeric: true, isMeasure: true },
			...(hasIntervals
				? [
						{ label: chartWords.low, isNumeric: true, isMeasure: true },
						{ label: chartWords.high, isNumeric: true, isMeasure: true }
					]
				: [])
		],
		rows: rows.map(({ code, name, detail, rank, value, interval, isMine = false }) => {
			const text = detail ? `${name} (${detail})` : name;
			const bounds = [valueCell(interval?.[0], format), valueCell(interval?.[1], format)];
			return {
				key: code,
				isMine,
				cells: [
					href ? { text, href: href(code) } : text,
					countCell(rank),
					valueCell(value, format),
					...(hasIntervals ? bounds : [])
				]
			};
		})
	};
}

export function distributionTable(
	edges: readonly number[],
	counts: readonly number[],
	format: Format
): DataTableContent {
	return {
		columns: [
			{ label: chartWords.from, isNumeric: true, isMeasure: true },
			{ label: chartWords.to, isNumeric: true, isMeasure: true },
			{ label: chartWords.number, isNumeric: true }
		],
		rows: bins(edges, counts).map(({ from, to, count }) => ({
			key: String(from),
			cells: [valueCell(from, format), valueCell(to, format), countCell(count)]
		}))
	};
}

export function groupsTable(
	groups: readonly { key: string; label: string; summary: GroupSummary }[],
	format: Format
): DataTableContent {
	const labels = [
		chartWords.number,
		chartWords.decile1,
		chartWords.quartile1,
		chartWords.medianColumn,
		chartWords.quartile3,
		chartWords.decile9
	];
	return {
		columns: [
			{ label: chartWords.group },
			...labels.map((label, index) => ({ label, isNumeric: true, isMeasure: index > 0 }))
		],
		rows: groups.map(({ key, label, summary: { n, p10, q1, median, q3, p90 } }) => ({
			key,
			cells: [
				label,
				countCell(n),
				...[p10, q1, median, q3, p90].map((value) => valueCell(value, format, chartWords.tooFew))
			]
		}))
	};
}

/** Departements or communes of a map. */
export function territoryTable(
	territories: readonly {
		code: string;
		name: string;
		value: number | null;
		absence?: string | null | undefined;
	}[],
	{
		label,
		format,
		href,
		mine
	}: { label: string; format: Format; href?: (code: string) => string; mine?: string | null }
): DataTableContent {
	return {
		columns: [
			{ label },
			{ label: chartWords.code, isCode: true },
			{ label: chartWords.value, isNumeric: true, isMeasure: true }
		],
		rows: territories.map(({ code, name, value, absence }) => ({
			key: code,
			isMine: code === mine,
			cells: [
				href ? { text: name, href: href(code) } : name,
				code,
				valueCell(value, format, absence ?? chartWords.absent)
			]
		}))
	};
}

export function categoryTable(
	categories: readonly Category[],
	{
		fromLabel,
		toLabel,
		format
	}: { fromLabel?: string | null | undefined; toLabel: string; format: Format }
): DataTableContent {
	const periods = fromLabel ? [fromLabel, toLabel] : [toLabel];
	return {
		columns: [
			{ label: chartWords.category },
			...periods.map((label) => ({ label, isNumeric: true, isMeasure: true }))
		],
		rows: categories.map(({ code, label, from, to }) => ({
			key: code,
			cells: [label, ...(fromLabel ? [valueCell(from, format)] : []), valueCell(to, format)]
		}))
	};
}
