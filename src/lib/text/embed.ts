import type { FrozenData } from '../domain/embed.ts';
import { communeProblemWords } from './commune-problem.ts';
import { formatDate } from './period.ts';
import { formatCount } from './number.ts';
import { fr } from './typography.ts';

/** Words of an embed, around its figure. */
export const embedWords = {
	loading: 'Chargement de la figure…',
	arrived: (arrived: number, total: number) =>
		fr`${formatCount(arrived)} départements sur ${formatCount(total)}`,
	noScript: fr`Cette figure se dessine dans le navigateur et demande JavaScript.`,
	dataOf: (date: string) => fr`Données du ${formatDate(date)}`,
	full: (site: string) => fr`Voir la figure sur « ${site} »`,
	site: (site: string) => fr`Aller sur « ${site} »`,
	links: fr`Les liens s’ouvrent dans un nouvel onglet.`
} as const;

/** Title of its document; `label`: what its figure is of. */
export function embedTitle(label: string | null, site: string): string {
	return label === null ? site : `${label} – ${site}`;
}

/** Why an embed shows no figure. */
export type EmbedProblem =
	| { kind: 'no-commune' | 'no-indicator' | 'not-drawn' | 'too-wide' }
	| { kind: 'malformed-commune' | 'unknown-commune' | 'unknown-indicator'; value: string };

export function embedProblemSentence(problem: EmbedProblem): string {
	switch (problem.kind) {
		case 'no-commune':
			return fr`L’adresse de cette figure ne dit pas de quelle commune elle est : il y faut « code= » et un code INSEE.`;
		case 'no-indicator':
			return fr`L’adresse de cette figure ne dit pas de quel indicateur elle est : il y faut « indicateur= » et son nom.`;
		case 'malformed-commune': {
			const words = communeProblemWords({ kind: 'malformed', code: problem.value });
			return `${words.sentence} ${words.wayOut}`;
		}
		case 'unknown-commune':
			return communeProblemWords({ kind: 'unknown', code: problem.value }).sentence;
		case 'unknown-indicator':
			return fr`L’indicateur « ${problem.value} » n’a pas cette figure, ou n’est plus publié.`;
		case 'too-wide':
			return fr`Cette évolution se calcule sur toute la France : trop lourde pour un cadre, elle se voit sur le site.`;
		case 'not-drawn':
			return fr`Il n’y a pas assez de valeurs pour dessiner cette figure.`;
	}
}

/**
 * What a frozen embed says once the site has published another edition than its own; null when it is
 * the very one. The figure then shows the published data: the sentence dates both.
 */
export function frozenSentence(
	frozen: FrozenData | null,
	published: { version: string; date: string }
): string | null {
	if (frozen === null || frozen.version === published.version) return null;
	const { date } = frozen;
	if (date === null)
		return fr`Intégrée avec une autre version des données : la figure montre celles du ${formatDate(published.date)}, ses chiffres peuvent avoir changé.`;
	// ISO dates: the order of their letters is that of the days.
	if (date > published.date)
		return fr`Intégrée avec les données du ${formatDate(date)}, que le site ne publie plus : la figure montre celles du ${formatDate(published.date)}.`;
	const same = date === published.date ? ', corrigées depuis' : '';
	return fr`Intégrée avec les données du ${formatDate(date)}, version plus récente disponible : la figure montre celles du ${formatDate(published.date)}${same}, ses chiffres peuvent avoir changé.`;
}
