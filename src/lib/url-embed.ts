import { parameters, type AddressProblem } from './domain/address-problem.ts';
import type { InseeCode } from './domain/commune.ts';
import {
	defaultEmbed,
	embedThemes,
	type EmbedFigure,
	type EmbedOptions,
	type EmbedTheme,
	type FrozenData
} from './domain/embed.ts';
import type { PeerKind, Selection } from './domain/selection.ts';
import { filterParams, type IndicatorFilters } from './url-filters.ts';
import { params, parseOne, selectionParams, slug, withParams } from './url.ts';

/** Path of an embed, without the base of the site. */
export function embedPath(figure: EmbedFigure, search: URLSearchParams): string {
	return withParams(`/integrer/${figure}/`, search);
}

/** The same with its options; `path` has parameters already. */
export function withEmbedOptions(path: string, options: EmbedOptions): string {
	const added = embedOptionParams(options).toString();
	return added === '' ? path : `${path}&${added}`;
}

/** A figure of a sheet: its group is always named, so that another default does not change an article. */
export function communeEmbedParams(
	selection: Selection & { open: string; peers: PeerKind }
): URLSearchParams {
	return selectionParams(selection);
}

/** A figure of an indicator's page, with its filters and its commune. */
export function indicatorEmbedParams(
	indicator: string,
	{ commune, ...filters }: IndicatorFilters & { commune: InseeCode | null }
): URLSearchParams {
	const search = params({ [parameters.open]: indicator });
	for (const [name, value] of filterParams(filters)) search.set(name, value);
	if (commune !== null) search.set(parameters.code, commune);
	return search;
}

/** Parameters of the options, in a fixed order, defaults left out. */
export function embedOptionParams(options: EmbedOptions): URLSearchParams {
	const { theme, hasTitle, hasCommands, frozen } = options;
	return params({
		[parameters.theme]: theme === defaultEmbed.theme ? null : theme,
		[parameters.title]: hasTitle ? null : 'non',
		[parameters.commands]: hasCommands ? null : 'non',
		[parameters.version]: frozen?.version ?? null,
		[parameters.date]: frozen?.date ?? null
	});
}

/** Options that make no sense are reported and left out. */
export function parseEmbedOptions(search: URLSearchParams): {
	options: EmbedOptions;
	problems: AddressProblem[];
} {
	const problems: AddressProblem[] = [];
	const version = parseOne(search, parameters.version, versionOf, problems);
	const date = parseOne(search, parameters.date, dateOf, problems);
	const frozen: FrozenData | null = version === null ? null : { version, date };
	return {
		options: {
			theme: parseOne(search, parameters.theme, themeOf, problems) ?? defaultEmbed.theme,
			hasTitle: parseOne(search, parameters.title, yesOrNo, problems)?.isYes ?? true,
			hasCommands: parseOne(search, parameters.commands, yesOrNo, problems)?.isYes ?? true,
			frozen
		},
		problems
	};
}

/** Id of the indicator that an embed shows; null when it names none. */
export function parseEmbedIndicator(search: URLSearchParams, problems: AddressProblem[]) {
	return parseOne(search, parameters.open, slug, problems);
}

function themeOf(text: string): EmbedTheme | null {
	return embedThemes.find((theme) => theme === text) ?? null;
}

function yesOrNo(text: string): { isYes: boolean } | null {
	return text === 'oui' || text === 'non' ? { isYes: text === 'oui' } : null;
}

/** `Catalogue.version`: hexadecimal, in small letters. */
function versionOf(text: string): string | null {
	return /^[0-9a-f]{6,64}$/.test(text) ? text : null;
}

function dateOf(text: string): string | null {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}
