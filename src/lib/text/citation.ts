import type { Edition } from '../domain/indicator.ts';
import { editionLabel } from './edition.ts';
import { formatDate } from './period.ts';
import { fr } from './typography.ts';

/** What a citation is made of; `updated` is null and names are empty when the figure has several sources. */
export interface Cited {
	title: string;
	source: string;
	producer: string;
	licence: string;
	updated: string | null;
	site: string;
	edition: Edition;
	dataVersion: string;
	dataDate: string;
	viewUrl: string;
	isSimulated: boolean;
}

export const citationWords = {
	short: 'Citation courte',
	long: 'Citation longue',
	bibtex: 'BibTeX',
	licence: 'Mention de licence',
	copy: 'Copier',
	copied: 'Copié.',
	notCopied: fr`Le navigateur a refusé : le texte est sélectionné, copiez-le au clavier.`,
	simulated: fr`Ces chiffres sont simulés : ne les citez pas comme des chiffres réels.`
} as const;

/** For a caption: « DGFiP, février 2025, via Tableau de bord… ». */
export function shortCitation(cited: Cited): string {
	const who = cited.producer || cited.source;
	const when = cited.updated === null ? '' : `, ${formatDate(cited.updated)}`;
	return warned(cited, fr`${who}${when}, via ${cited.site}`);
}

/** For a reference list. `seen` is the ISO date on which the reader looks at it. */
export function longCitation(cited: Cited, seen: string): string {
	const { title, site, edition, dataDate, dataVersion, viewUrl } = cited;
	const version = fr`${editionLabel(edition).toLowerCase()}, données du ${formatDate(dataDate)}, version ${dataVersion}`;
	return warned(
		cited,
		fr`${source(cited)} Figure « ${title} », ${site}, ${version}, consultée le ${formatDate(seen)} : ${viewUrl}`
	);
}

/** What the Licence Ouverte asks of a reuser: the producer, and the date of the last update. */
export function licenceMention(cited: Cited): string {
	return warned(cited, source(cited) + (cited.licence === '' ? '' : ` ${sentence(cited.licence)}`));
}

/** BibTeX, in the plain letters that every program reads. */
export function bibtex(cited: Cited, seen: string): string {
	const { title, site, producer, dataDate, dataVersion, viewUrl } = cited;
	const fields = {
		author: producer === '' ? null : `{${producer}}`,
		title: cited.isSimulated ? `${title} [données simulées]` : title,
		year: (cited.updated ?? dataDate).slice(0, 4),
		howpublished: site,
		version: dataVersion,
		url: viewUrl,
		urldate: seen,
		note: licenceMention(cited)
	};
	const lines = Object.entries(fields).flatMap(([name, value]) => {
		if (value === null) return [];
		const text = name === 'url' ? value : texSafe(value);
		return [`  ${name} = {${text}}`];
	});
	return `@misc{${dataVersion}-${viewUrl.split('#').at(-1) ?? 'figure'},\n${lines.join(',\n')}\n}`;
}

function source({ producer, source: title, updated }: Cited): string {
	const named = producer === '' ? title : fr`${producer}, « ${title} »`;
	return updated === null
		? sentence(fr`Source : ${named}`)
		: fr`Source : ${named}, mise à jour du ${formatDate(updated)}.`;
}

function sentence(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}

function warned({ isSimulated }: Cited, text: string): string {
	return isSimulated ? `[Données simulées] ${text}` : text;
}

/** Characters that TeX takes for commands; braces come from us alone. */
function texSafe(text: string): string {
	return text
		.replaceAll(/[\u00a0\u202f]/g, ' ')
		.replaceAll(/[%#&$_]/g, (character) => `\\${character}`);
}
