/**
 * npm run simulate:coverage: how often the 95 % intervals of the site hold the truth, for groups of
 * several sizes and spreads. Seeded: two runs print the same. Exits 1 when a coverage is out of bounds.
 */
import { simulateCoverage, type Design } from './coverage/simulate.ts';
import { Random } from './simulate/random.ts';

const seed = 'simulate-coverage';
const bounds = { from: 0.93, to: 1 };

/** Communes of a group, people counted in each, spread of the true shares. */
const communes = [20, 87, 350, 800];
const people = [80, 900, 9_000];
const spreads = [0, 0.02, 0.1];
const means = [0.1, 0.45];
/** Draws of about this many communes in all per line. */
const draws = 6_000;

const started = performance.now();
const designs: Design[] = communes.flatMap((size) =>
	people.flatMap((count) =>
		spreads.flatMap((spread) =>
			means.map((mean) => ({ communes: size, people: count, spread, mean }))
		)
	)
);

console.log(
	'Couverture des intervalles à 95 % (part des tirages où l’intervalle contient le vrai)'
);
console.log('     K  effectif  part  écart-type   Wilson    taux    rangs  largeur des rangs');
const faults: string[] = [];
for (const design of designs) {
	const runs = Math.max(Math.round(draws / design.communes), 20);
	const random = new Random(seed, ...Object.values(design));
	const { rankWidth, ...coverages } = simulateCoverage(design, runs, random);
	console.log(
		[
			String(design.communes).padStart(6),
			String(design.people).padStart(9),
			design.mean.toFixed(2).padStart(5),
			design.spread.toFixed(2).padStart(11),
			...Object.values(coverages).map((share) => share.toFixed(3).padStart(8)),
			`${Math.round(100 * rankWidth)} %`.padStart(12)
		].join(' ')
	);
	for (const [name, share] of Object.entries(coverages)) {
		if (share < bounds.from || share > bounds.to)
			faults.push(`${name} ${share.toFixed(3)}: ${JSON.stringify(design)}`);
	}
}
const seconds = ((performance.now() - started) / 1_000).toFixed(0);
console.log(`${designs.length} lignes, ${seconds} s, graine « ${seed} »`);
if (faults.length > 0) {
	console.error(`Hors de ${bounds.from} – ${bounds.to} :\n${faults.join('\n')}`);
	process.exitCode = 1;
} else {
	console.log(`Toutes entre ${bounds.from} et ${bounds.to}.`);
}
