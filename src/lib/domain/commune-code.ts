import type { InseeCode } from './commune.ts';
import type { CommuneIndex } from './commune-index.ts';
import { communeMatch, type CommuneMatch } from './commune-match.ts';

/** What an INSEE code has become: itself, part of another commune, or nothing we know. */
export type CodeAnswer =
	| { kind: 'current'; commune: CommuneMatch }
	/** An old code: the commune it went into. */
	| { kind: 'old'; commune: CommuneMatch }
	| { kind: 'unknown' };

export function communeOfCode(index: CommuneIndex, code: InseeCode): CodeAnswer {
	const current = index.codes.indexOf(code);
	if (current !== -1)
		return { kind: 'current', commune: communeMatch(index, current, { kind: 'code' }) };
	const old = index.oldCodes.findIndex((codes) => codes.split(' ').includes(code));
	if (old === -1) return { kind: 'unknown' };
	return { kind: 'old', commune: communeMatch(index, old, { kind: 'old-code', code }) };
}
