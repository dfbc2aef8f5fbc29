import { suspicions, type EditionComparison } from './compare-editions.ts';
import { changeLines } from '../../src/lib/revision/change-lines.ts';
import { isUnchanged } from '../../src/lib/revision/compare-indicator.ts';
import type { PublishedEdition } from './published-edition.ts';

const shown = (count: number) => count.toLocaleString('fr-FR', { maximumFractionDigits: 6 });
const mostListed = 10;

/** The whole report in French; each section ends with what to do. */
export function compareLines(
	before: PublishedEdition,
	after: PublishedEdition,
	comparison: EditionComparison,
	maxDrop: number
): string[] {
	const nameOf = (code: string) => {
		const name = after.communes.get(code) ?? before.communes.get(code);
		return name === undefined ? code : `${name} (${code})`;
	};
	const same = comparison.indicators.filter(isUnchanged);
	return [
		`Avant : ${editionWords(before)}`,
		`Après : ${editionWords(after)}`,
		...communeSection(before, after, comparison, nameOf),
		...indicatorSection(comparison),
		...comparison.indicators
			.filter((one) => !isUnchanged(one))
			.flatMap((one) => [
				'',
				`${one.indicator.label} (${one.indicator.id})`,
				...changeLines(one, nameOf, maxDrop)
			]),
		...(same.length === 0
			? []
			: ['', `Sans changement : ${same.map(({ indicator }) => indicator.id).join(', ')}`]),
		...conclusion(suspicions(comparison, maxDrop), maxDrop)
	];
}

function editionWords({ location, edition, version, date, cog }: PublishedEdition): string {
	return `${location} – édition ${edition}, version ${version}, données du ${date}, COG ${cog}`;
}

function communeSection(
	before: PublishedEdition,
	after: PublishedEdition,
	{ newCommunes, vanishedCommunes }: EditionComparison,
	nameOf: (code: string) => string
): string[] {
	const lines = ['', 'Communes'];
	if (newCommunes.length + vanishedCommunes.length === 0) {
		return [...lines, `  Les mêmes ${shown(after.communes.size)} communes.`, '  À faire : rien.'];
	}
	lines.push(`  Apparues : ${listed(newCommunes.map(nameOf))}`);
	lines.push(`  Disparues : ${listed(vanishedCommunes.map(nameOf))}`);
	lines.push(
		before.cog === after.cog
			? '  À faire : le COG est le même des deux côtés ; chercher pourquoi la liste a changé avant de publier.'
			: `  À faire : vérifier que les fusions entre le COG ${before.cog} et le COG ${after.cog} expliquent chaque disparition.`
	);
	return lines;
}

function indicatorSection({ newIndicators, vanishedIndicators }: EditionComparison): string[] {
	if (newIndicators.length + vanishedIndicators.length === 0) return [];
	return [
		'',
		'Indicateurs',
		`  Apparus : ${listed(newIndicators.map(({ id }) => id))}`,
		`  Disparus : ${listed(vanishedIndicators.map(({ id }) => id))}`,
		vanishedIndicators.length > 0
			? '  À faire : une page disparaît avec chaque indicateur ; remettre son dossier, ou annoncer son retrait dans le journal.'
			: '  À faire : relire la définition des nouveaux, et les annoncer dans le journal.'
	];
}

function conclusion(suspect: readonly string[], maxDrop: number): string[] {
	if (suspect.length === 0) {
		return [
			'',
			`Aucune perte suspecte (seuil : ${shown(100 * maxDrop)} %). À faire : relire, puis publier.`
		];
	}
	return [
		'',
		`Pertes suspectes (seuil : ${shown(100 * maxDrop)} %) :`,
		...suspect.map((sentence) => `  ${sentence}`),
		'À faire : corriger, ou relever le seuil en connaissance de cause (--max-drop 20).'
	];
}

function listed(names: readonly string[]): string {
	if (names.length === 0) return 'aucune';
	const more = names.length - mostListed;
	return `${names.slice(0, mostListed).join(', ')}${more > 0 ? ` et ${shown(more)} autres` : ''}`;
}
