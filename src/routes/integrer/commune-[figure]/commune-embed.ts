import type { AddressProblem } from '../../../lib/domain/address-problem.ts';
import type { CommuneFigure, EmbedOptions } from '../../../lib/domain/embed.ts';
import type { DepartementHead } from '../../../lib/domain/published.ts';
import type { Selection } from '../../../lib/domain/selection.ts';
import { communeProblemWords } from '../../../lib/text/commune-problem.ts';
import { parseEmbedOptions } from '../../../lib/url-embed.ts';
import { parseSelection, selectionParams, withParams } from '../../../lib/url.ts';

/** What the address of a figure of a sheet says. */
export interface CommuneEmbed {
	selection: Selection;
	options: EmbedOptions;
	problems: AddressProblem[];
}

export function parseCommuneEmbed(search: URLSearchParams): CommuneEmbed {
	const { selection, problems } = parseSelection(search);
	const { options, problems: others } = parseEmbedOptions(search);
	return { selection, options, problems: [...problems, ...others] };
}

/** Where the figure is on the sheet; `id` is that of its element there. */
export function communeView(figure: CommuneFigure, selection: Selection & { open: string }) {
	return {
		pathname: '/commune/',
		search: withParams('', selectionParams(selection)),
		id: `${elements[figure]}-${selection.open}`
	};
}

/** The address names a commune that is now part of another: the figure is of the latter. */
export function movedSentence(code: string, { names, codes }: DepartementHead, self: number) {
	const name = names[self] ?? '';
	const currentCode = codes[self] ?? '';
	return communeProblemWords({ kind: 'old', code, name, currentCode }).sentence;
}

const elements: Record<CommuneFigure, string> = {
	bande: 'bande',
	classement: 'classement',
	repartition: 'distribution',
	evolution: 'evolution',
	entonnoir: 'entonnoir'
};
