import { proportionInterval, rateInterval } from '../../src/lib/model/interval.ts';
import { rankSet } from '../../src/lib/model/rank-set.ts';
import type { Random } from '../simulate/random.ts';

/** A group of `communes`, each counting among `people`; true shares differ by `spread`. */
export interface Design {
	communes: number;
	people: number;
	/** Standard deviation of the true shares, 0–1. */
	spread: number;
	/** Mean of the true shares, 0–1. */
	mean: number;
}

/** Share of the intervals that hold the truth, 0–1. */
export interface CoverageResult {
	wilson: number;
	rate: number;
	rankSet: number;
	/** Median width of the rank interval, as a share of the group: what the coverage costs. */
	rankWidth: number;
}

/**
 * Draws `runs` groups and counts how often each 95 % interval holds the true value. Rank sets are those
 * of the first communes of each group, chosen before their figures are seen.
 */
export function simulateCoverage(design: Design, runs: number, random: Random): CoverageResult {
	const examined = Math.max(Math.round(rankSets / runs), 1);
	const hits = { wilson: 0, rate: 0, rankSet: 0 };
	const widths: number[] = [];
	for (let run = 0; run < runs; run++) {
		const group = drawGroup(design, random);
		hits.wilson += shareOf(group, ({ truth, numerator, denominator }) =>
			isInside(truth, proportionInterval(numerator, denominator, 95))
		);
		hits.rate += shareOf(group, ({ truth, denominator }) =>
			isInside(truth, rateInterval(random.poisson(truth * denominator), denominator, 95))
		);
		const sets = group.slice(0, examined).map((own) => rankSetOf(own, group));
		hits.rankSet += shareOf(sets, ({ holds }) => holds);
		for (const { width } of sets) widths.push(width);
	}
	widths.sort((a, b) => a - b);
	return {
		wilson: hits.wilson / runs,
		rate: hits.rate / runs,
		rankSet: hits.rankSet / runs,
		rankWidth: widths[Math.floor(widths.length / 2)] ?? NaN
	};
}

/** Rank sets looked at, all groups together: each costs a test against every other commune. */
const rankSets = 400;

interface Drawn {
	truth: number;
	numerator: number;
	denominator: number;
}

/** Sizes run from half to twice `people`, as the similar communes' do. */
function drawGroup({ communes, people, spread, mean }: Design, random: Random): Drawn[] {
	return Array.from({ length: communes }, () => {
		const denominator = Math.max(1, Math.round(people * 2 ** (2 * random.uniform() - 1)));
		const truth = trueShare(mean, spread, random);
		return { truth, denominator, numerator: random.binomial(denominator, truth) };
	});
}

/** Normal on the scale of logits, so that no share leaves 0–1; the spread is then nearly the asked one. */
function trueShare(mean: number, spread: number, random: Random): number {
	if (spread === 0) return mean;
	const logit = Math.log(mean / (1 - mean)) + (spread / (mean * (1 - mean))) * random.normal();
	return 1 / (1 + Math.exp(-logit));
}

/**
 * Whether nothing false is said of a commune: no more are « surely above » or « surely below » than
 * truly are. True ties are neither.
 */
function rankSetOf(own: Drawn, group: readonly Drawn[]): { holds: boolean; width: number } {
	const others = group.filter((one) => one !== own);
	const set = rankSet(own, others);
	if (!set) return { holds: false, width: NaN };
	const above = others.filter(({ truth }) => truth > own.truth).length;
	const below = others.filter(({ truth }) => truth < own.truth).length;
	return {
		holds: set.best <= 1 + above && set.worst >= set.n - below,
		width: (set.worst - set.best + 1) / set.n
	};
}

function isInside(truth: number, interval: { lower: number; upper: number } | null): boolean {
	return interval !== null && interval.lower <= truth && truth <= interval.upper;
}

function shareOf<T>(list: readonly T[], test: (item: T) => boolean): number {
	return list.filter(test).length / list.length;
}
