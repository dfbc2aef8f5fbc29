import type { BenchBrowser } from './bench-browser.ts';
import { compare, reportTable, type Comparison } from './bench-report.ts';
import { benchPages } from './floor-views.ts';
import { lines } from './line.ts';
import { runVisits, variants, type Measure } from './run-visits.ts';

interface Options {
	/** Part of a name; empty: all of them. */
	line: string;
	page: string;
	/** Names, with commas; empty: all of them. */
	variant: string;
	rounds: number;
	base: string;
	period: string;
	port: number;
}

/** How soon the first chart is there, on three lines, against the floor and its rivals. */
export async function pagesPart(
	bench: BenchBrowser,
	{ line, page, variant, ...options }: Options
): Promise<{ comparisons: Comparison[]; measures: Measure[] }> {
	if (bench.limit.way === 'none') {
		console.warn(
			'Le processeur n’a pas pu être limité (il faut Linux et root) : la ligne lente ne ralentit que le réseau.'
		);
	}
	const measures = await runVisits(bench, {
		...options,
		pages: benchPages.filter(({ name }) => name.includes(page)),
		variants: variants.filter((name) => variant === '' || variant.split(',').includes(name)),
		lines: lines.filter(({ name }) => name.includes(line)),
		onMeasure: (measure) => console.log(measureLine(measure))
	});
	const comparisons = compare(measures);
	console.log(`\n${reportTable(comparisons)}\n`);
	return { comparisons, measures };
}

function measureLine(measure: Measure): string {
	const {
		line,
		page,
		variant,
		state,
		round,
		firstChart,
		firstSentence,
		bytesAtFirstChart,
		engineReady
	} = measure;
	const sentence = firstSentence === null ? '' : `, phrase ${firstSentence} ms`;
	const engine = engineReady === null ? '' : `, moteur ${engineReady} ms`;
	return `${line} · ${page} · ${variant} · ${state} · ${round} : ${firstChart ?? '–'} ms, ${Math.round(bytesAtFirstChart / 1_000)} ko${sentence}${engine}`;
}
