import { strates, type StrateId } from '../domain/strate.ts';
import { formatCount } from './number.ts';

/** « 500 à 999 habitants », « moins de 500 habitants », « 10 000 habitants et plus ». */
export function strateLabel(id: StrateId): string {
	const { from, to } = strates[id];
	if (to === null) return `${formatCount(from)} habitants et plus`;
	if (from === 0) return `moins de ${formatCount(to + 1)} habitants`;
	return `${formatCount(from)} à ${formatCount(to)} habitants`;
}

/** « 500–999 »: for an axis or the head of a column. */
export function shortStrate(id: StrateId): string {
	const { from, to } = strates[id];
	if (to === null) return `${formatCount(from)} et plus`;
	return from === 0 ? `0–${formatCount(to)}` : `${formatCount(from)}–${formatCount(to)}`;
}

/** « de 500 à 999 habitants »: complement of « communes ». */
export function ofStrate(id: StrateId): string {
	return `de ${strateLabel(id)}`;
}
