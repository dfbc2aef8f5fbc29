import { isInseeCode, type InseeCode } from './domain/commune.ts';
import { parameters, type AddressProblem, type Parameter } from './domain/address-problem.ts';
import {
	areDefaultWeights,
	defaultWeights,
	isWeight,
	likenessTerms,
	type LikenessWeights
} from './domain/likeness.ts';
import { isPeriod } from './domain/period.ts';
import { namedLimit, peerKinds, type PeerKind, type Selection } from './domain/selection.ts';

/** How addresses spell the groups. Links out there depend on these words. */
export const peerWords: Record<PeerKind, string> = {
	'departement-strate': 'departement-strate',
	'departement-nearest': 'departement-proches',
	departement: 'departement',
	epci: 'epci',
	'region-strate': 'region-strate',
	region: 'region',
	strate: 'strate',
	similar: 'semblables',
	all: 'toutes',
	named: 'choisies'
};

/** What an address says of a sheet; parameters that make no sense are reported and left out. */
export function parseSelection(params: URLSearchParams): {
	selection: Selection & { weights: LikenessWeights };
	problems: AddressProblem[];
} {
	const problems: AddressProblem[] = [];
	const code = parseOne(params, parameters.code, normalizeCode, problems);
	const named = parseNamed(params, parameters.named, problems, code);
	return {
		selection: {
			code,
			peers: parseOne(params, parameters.peers, peersOf, problems),
			named,
			weights: parseOne(params, parameters.weights, weightsOf, problems) ?? defaultWeights,
			open: parseOne(params, parameters.open, slug, problems),
			period: parseOne(params, parameters.period, periodOf, problems)
		},
		problems
	};
}

/** Parameters of a selection, in a fixed order, defaults left out. */
export function selectionParams(selection: Selection): URLSearchParams {
	const { code, peers, named, weights, open, period } = selection;
	return params({
		[parameters.code]: code,
		[parameters.peers]: peers === null ? null : peerWords[peers],
		[parameters.named]: named.join(',') || null,
		[parameters.weights]: weights === undefined ? null : weightsText(weights),
		[parameters.open]: open,
		[parameters.period]: period
	});
}

/** Communes side by side: `codes=35238,22278`. */
export function parseCodes(search: URLSearchParams): {
	codes: InseeCode[];
	problems: AddressProblem[];
} {
	const problems: AddressProblem[] = [];
	return { codes: parseNamed(search, parameters.codes, problems, null), problems };
}

export function codesParams(codes: readonly InseeCode[]): URLSearchParams {
	return params({ [parameters.codes]: codes.join(',') || null });
}

/** An address with its parameters; commas stay readable. */
export function withParams(path: string, search: URLSearchParams): string {
	const query = search.toString().replaceAll('%2C', ',');
	return query === '' ? path : `${path}?${query}`;
}

/** Parameters that have a value, in the order given. */
export function params(values: Record<string, string | null>): URLSearchParams {
	const search = new URLSearchParams();
	for (const [name, value] of Object.entries(values)) {
		if (value !== null) search.set(name, value);
	}
	return search;
}

/** One parameter let in by `parse`; null when absent, empty, or reported as malformed. */
export function parseOne<T>(
	search: URLSearchParams,
	parameter: Parameter,
	parse: (text: string) => T | null,
	problems: AddressProblem[]
): T | null {
	const value = search.get(parameter)?.trim() ?? '';
	if (value === '') return null;
	const parsed = parse(value);
	if (parsed === null) problems.push({ kind: 'malformed', parameter, value });
	return parsed;
}

function parseNamed(
	search: URLSearchParams,
	parameter: Parameter,
	problems: AddressProblem[],
	self: InseeCode | null
): InseeCode[] {
	const codes: InseeCode[] = [];
	for (const value of (search.get(parameter) ?? '').split(',')) {
		const text = value.trim();
		if (text === '') continue;
		const code = normalizeCode(text);
		if (code === null) problems.push({ kind: 'malformed', parameter, value: text });
		else if (code === self || codes.includes(code))
			problems.push({ kind: 'repeated', parameter, value: code });
		else if (codes.length === namedLimit)
			problems.push({ kind: 'too-many', parameter, value: code });
		else codes.push(code);
	}
	return codes;
}

/** `2a004` is `2A004`; anything that is no code is null. */
export function normalizeCode(text: string): InseeCode | null {
	const code = text.toUpperCase();
	return isInseeCode(code) ? code : null;
}

function peersOf(text: string): PeerKind | null {
	return peerKinds.find((kind) => peerWords[kind] === text) ?? null;
}

/** `1,1,0.5,2,1`, in the order of `likenessTerms`; null unless all are weights and one counts. */
function weightsOf(text: string): LikenessWeights | null {
	const parts = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
	if (parts.length !== likenessTerms.length || !parts.every(isWeight)) return null;
	if (parts.every((weight) => weight === 0)) return null;
	const [population = 1, growth = 1, density = 1, distance = 1, epciType = 1] = parts;
	return { population, growth, density, distance, epciType };
}

/** Null for the usual weights, which an address does not say. */
function weightsText(weights: LikenessWeights): string | null {
	if (areDefaultWeights(weights)) return null;
	return likenessTerms.map((term) => weights[term]).join(',');
}

export function periodOf(text: string): string | null {
	return isPeriod(text) ? text : null;
}

export function slug(text: string): string | null {
	return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? text : null;
}
