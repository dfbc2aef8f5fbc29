import { fr } from './typography.ts';

const kinds: Partial<Record<string, string>> = {
	ranking: 'Classement',
	distribution: 'Histogramme',
	strates: 'Distribution par taille de commune',
	trend: 'Courbe',
	'departement-map': 'Carte des départements',
	'commune-map': 'Carte des communes',
	'coverage-map': 'Carte de couverture',
	strip: 'Bande de points',
	funnel: 'Entonnoir',
	comparison: 'Comparaison de communes',
	'comparison-trend': 'Courbes côte à côte',
	categories: 'Barres par catégorie'
};

/** Rows said in full; beyond, the text would be longer than the table. */
const mostRows = 12;

/** What a picture shows, for those who do not see it: its kind, its title, its values or the first of them. */
export function alternativeText(
	figure: {
		kind: string;
		title: string;
		subtitle?: string | null | undefined;
		isSimulated: boolean;
	},
	table: { heads: readonly string[]; rows: readonly (readonly string[])[] } | null
): string {
	const kind = kinds[figure.kind] ?? 'Graphique';
	const parts = [
		fr`${kind} : ${figure.title}.`,
		figure.subtitle ? `${figure.subtitle}.` : '',
		figure.isSimulated ? 'Données simulées.' : '',
		table ? values(table) : ''
	];
	return parts.filter((part) => part !== '').join(' ');
}

function values({
	heads,
	rows
}: {
	heads: readonly string[];
	rows: readonly (readonly string[])[];
}): string {
	const shown = rows.slice(0, mostRows).map((cells) => cells.filter((cell) => cell).join(', '));
	const rest = rows.length - shown.length;
	const more = rest > 0 ? fr` ; et ${rest} autres lignes, dans le tableau.` : '.';
	return fr`Valeurs (${heads.join(', ')}) : ` + shown.join(fr` ; `) + more;
}
