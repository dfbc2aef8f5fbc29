/**
 * Measures how far the twentieth similar commune is, over all communes of the field, and writes
 * `src/lib/domain/similar-threshold.ts`. To be run again when the COG or the growth of populations
 * changes: `npx tsx scripts/similar-threshold.ts`. Twenty seconds.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { similarCount } from '../src/lib/model/similar.ts';
import { readCommuneColumns } from './peers/likeness-columns.ts';
import { similarEverywhere } from './peers/similar-all.ts';

const target = fileURLToPath(new URL('../src/lib/domain/similar-threshold.ts', import.meta.url));
const share = 0.95;

const started = performance.now();
const columns = await readCommuneColumns();
const read = performance.now();
const all = similarEverywhere(columns);
// Fewer than twenty within bounds: as far as can be.
const distances = [...all.values()]
	.map((list) => (list.length < similarCount ? Infinity : (list.at(-1)?.distance ?? Infinity)))
	.sort((a, b) => a - b);
const done = performance.now();
/** The distance that this part of the communes does not exceed. */
const at = (part: number) => distances[Math.ceil(part * distances.length) - 1] ?? NaN;
const distance = Math.round(at(share) * 1_000) / 1_000;

writeFileSync(
	target,
	`/**
 * Written by scripts/similar-threshold.ts: distance of the twentieth similar commune, in units of
 * likeness, that 95 % of the communes of the field do not exceed. Usual weights, density not known.
 */
export const similarThreshold = {
	/** Year of the code officiel géographique. */
	cog: ${columns.cog},
	/** Communes under 10,000 inhabitants that have inhabitants. */
	communes: ${String(distances.length).replace(/(?=(?:\d{3})+$)(?!^)/g, '_')},
	/** Share of them at this distance or nearer. */
	share: ${share},
	distance: ${distance},
	/** Median distance of the twentieth, to compare with. */
	median: ${Math.round(at(0.5) * 1_000) / 1_000}
} as const;
`
);
const seconds = (from: number, to: number) => ((to - from) / 1_000).toFixed(1);
console.log(`${distances.length} communes, COG ${columns.cog}`);
console.log(`read in ${seconds(started, read)} s, measured in ${seconds(read, done)} s`);
for (const part of [0.05, 0.25, 0.5, 0.75, 0.9, share, 0.99]) {
	console.log(`${String(part * 100).padStart(3)} %  ${at(part).toFixed(3)}`);
}
console.log(`fewer than ${similarCount}: ${distances.filter((one) => one === Infinity).length}`);
console.log(`→ ${target}`);
