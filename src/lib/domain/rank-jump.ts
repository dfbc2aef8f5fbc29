import type { Period } from './period.ts';

/** Least move, as a share of the group: the same as for the jumps that `data:compare` tells. */
export const leastJump = 0.25;
/** In a shorter ranking, a few places are a quarter. */
export const fewestRanked = 20;

/** A commune's place in its group at one period: 1 is the best value, equal values share it. */
export interface JumpEnd {
	period: Period;
	rank: number;
	/** Best and worst place that chance leaves possible. */
	best: number;
	worst: number;
}

/** A commune that moved many places within its group, beyond what chance gives. */
export interface RankJump {
	from: JumpEnd;
	to: JumpEnd;
	/** Communes ranked, this one included: the same ones at both periods. */
	n: number;
}

/** What an indicator's page says of the jumps of all communes. */
export interface RankJumps {
	from: Period;
	to: Period;
	/** Communes judged, and those of them that moved by a quarter of their group or more. */
	judged: number;
	moved: number;
	/** Moves that no chance explains, as many communes being looked at; the widest of them. */
	clear: number;
	widest: (RankJump & { code: string; name: string; departement: string }) | null;
}
