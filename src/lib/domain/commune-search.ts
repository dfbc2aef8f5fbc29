import type { InseeCode } from './commune.ts';
import { communeMatch, type CommuneMatch, type MatchReason } from './commune-match.ts';
import { nameKeys, type CommuneIndex, type NameKey } from './commune-index.ts';
import { matchRank, nameQuery, nameRank, typoLength, typoRank } from './name-match.ts';
import { searchKey } from './search-key.ts';

interface Candidate {
	commune: number;
	rank: number;
	reason: MatchReason;
}

/**
 * Communes that answer a query, best first, larger population first among equals. The query is a
 * name, a postcode, an INSEE code old or current, or a name followed by the beginning of a code
 * or postcode (`saint etienne 13`).
 */
export function searchCommunes(index: CommuneIndex, query: string, limit = 8): CommuneMatch[] {
	const key = searchKey(query);
	if (key === '') return [];
	const codeLike = /^(?:\d[\dab]\d{0,3}|\d)$/.exec(key);
	const candidates = codeLike
		? codeCandidates(index, key.toUpperCase())
		: nameCandidates(index, key);
	return candidates
		.sort((a, b) => a.rank - b.rank || compareCommunes(index, a.commune, b.commune))
		.slice(0, limit)
		.map(({ commune, reason }) => communeMatch(index, commune, reason));
}

function codeCandidates(index: CommuneIndex, typed: string): Candidate[] {
	const candidates: Candidate[] = [];
	index.codes.forEach((code, commune) => {
		const found = codeCandidate(index, code, commune, typed);
		if (found) candidates.push(found);
	});
	return candidates;
}

/** An INSEE code names one commune, a postcode up to fifty: the code comes first. */
function codeCandidate(
	index: CommuneIndex,
	code: InseeCode,
	commune: number,
	typed: string
): Candidate | null {
	if (code === typed) return { commune, rank: matchRank.exact, reason: { kind: 'code' } };
	const postcode = startOf(index.postcodes[commune], typed);
	if (postcode !== null)
		return { commune, rank: matchRank.prefix, reason: { kind: 'postcode', postcode } };
	if (code.startsWith(typed)) return { commune, rank: matchRank.words, reason: { kind: 'code' } };
	const old = startOf(index.oldCodes[commune], typed);
	if (old === null) return null;
	const rank = old === typed ? matchRank.exact + 0.5 : matchRank.contains;
	return { commune, rank, reason: { kind: 'old-code', code: old } };
}

function nameCandidates(index: CommuneIndex, key: string): Candidate[] {
	const [, name = key, place = null] = /^(.*\D) (\d[\dab]\d{0,3}|\d)$/.exec(key) ?? [];
	const query = nameQuery(name);
	const all = nameKeys(index);
	const keys = place === null ? all : all.filter(({ commune }) => isIn(index, commune, place));
	const found = bestByCommune(index, keys, (nameKey) => nameRank(query, nameKey));
	if (!hasGoodMatch(found) && query.whole.length >= typoLength) {
		const near = bestByCommune(index, keys, (nameKey) => typoRank(query, nameKey));
		for (const [commune, candidate] of near) if (!found.has(commune)) found.set(commune, candidate);
	}
	return [...found.values()];
}

/** Whether words answer as they were typed: typing errors are then not looked for. */
function hasGoodMatch(found: Map<number, Candidate>): boolean {
	return [...found.values()].some(({ rank }) => rank < matchRank.contains);
}

/** Each commune once, by its best name. */
function bestByCommune(
	index: CommuneIndex,
	keys: readonly NameKey[],
	rankOf: (key: NameKey) => number | null
): Map<number, Candidate> {
	const best = new Map<number, Candidate>();
	for (const key of keys) {
		const rank = rankOf(key);
		if (rank === null || rank >= (best.get(key.commune)?.rank ?? Infinity)) continue;
		const old = key.oldName === null ? undefined : index.oldNames[key.commune]?.[key.oldName];
		const reason: MatchReason =
			old === undefined ? { kind: 'name' } : { kind: 'old-name', name: old };
		best.set(key.commune, { commune: key.commune, rank, reason });
	}
	return best;
}

function isIn(index: CommuneIndex, commune: number, place: string): boolean {
	const start = place.toUpperCase();
	return (
		index.codes[commune]?.startsWith(start) === true ||
		startOf(index.postcodes[commune], start) !== null
	);
}

/** First of the codes, joined with spaces, that starts with what was typed. */
function startOf(joined: string | undefined, typed: string): string | null {
	if (!joined) return null;
	const at = joined.startsWith(typed) ? 0 : joined.indexOf(` ${typed}`) + 1;
	if (at === 0 && !joined.startsWith(typed)) return null;
	const end = joined.indexOf(' ', at);
	return joined.slice(at, end === -1 ? undefined : end);
}

/** Larger population first, then by name and code, so that the order never depends on the file. */
function compareCommunes(index: CommuneIndex, a: number, b: number): number {
	return (
		(index.populations[b] ?? -1) - (index.populations[a] ?? -1) ||
		compareText(index.names[a], index.names[b]) ||
		compareText(index.codes[a], index.codes[b])
	);
}

function compareText(a = '', b = ''): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
