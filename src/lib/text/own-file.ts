import { formatBytes } from './engine.ts';
import { formatCount } from './number.ts';
import { counted } from './plural.ts';
import { fr } from './typography.ts';

/** Why a reader's file cannot be used; the same shapes as `OwnFileFault` of src/lib/own-file. */
type Fault =
	| { kind: 'empty' | 'binary' | 'no-rows' | 'open-quote' | 'workbook' | 'memory' }
	| { kind: 'too-many-columns'; columns: number; limit: number }
	| { kind: 'too-many-rows'; limit: number }
	| { kind: 'too-large'; bytes: number; limit: number }
	| { kind: 'long-line'; limit: number }
	| { kind: 'empty-sheet'; sheet: string };

/** A sentence that says what is wrong with the file, and what to do. */
export function ownFaultSentence(fault: Fault): string {
	switch (fault.kind) {
		case 'empty':
			return fr`Ce fichier est vide. Choisissez celui qui contient vos lignes.`;
		case 'binary':
			return fr`Ce fichier n’est pas un tableau : c’est peut-être une image, un PDF ou une archive. Enregistrez vos données en CSV, en TSV ou en XLSX.`;
		case 'no-rows':
			return fr`Ce fichier n’a qu’un en-tête : aucune ligne de données ne le suit.`;
		case 'too-many-columns':
			return fr`Ce fichier a ${formatCount(fault.columns)} colonnes ; cette page en lit ${formatCount(fault.limit)} au plus. Gardez celles qui servent, ou vérifiez le séparateur.`;
		case 'too-many-rows':
			return fr`Ce fichier a plus de ${formatCount(fault.limit)} lignes : c’est trop pour la mémoire d’une page. Découpez-le, par année par exemple.`;
		case 'too-large':
			return fr`Ce fichier pèse ${formatBytes(fault.bytes)} ; cette page en lit ${formatBytes(fault.limit)} au plus. Découpez-le, ou gardez les colonnes qui servent.`;
		case 'long-line':
			return fr`Une ligne de ce fichier dépasse ${formatCount(fault.limit)} caractères : ce n’est pas un tableau, ou ses fins de ligne manquent.`;
		case 'open-quote':
			return fr`Un guillemet ouvert n’est jamais refermé : la suite du fichier serait lue comme une seule cellule. Corrigez-le, ou changez de séparateur.`;
		case 'workbook':
			return fr`Ce classeur ne peut pas être lu : il est protégé, endommagé, ou de l’ancien format XLS. Enregistrez-le en XLSX ou en CSV.`;
		case 'empty-sheet':
			return fr`La feuille « ${fault.sheet} » est vide. Choisissez une autre feuille.`;
		case 'memory':
			return fr`Ce fichier est trop gros pour la mémoire que ce navigateur accorde à une page. Fermez d’autres onglets, ou découpez le fichier.`;
	}
}

/** How the communes of a file are written. */
export const keyKindWords = {
	code: fr`codes INSEE`,
	postcode: fr`codes postaux`,
	name: fr`noms de communes`
} as const;

export const encodingWords = {
	'utf-8': 'UTF-8',
	'windows-1252': fr`Windows (1252)`,
	'utf-16le': fr`UTF-16`,
	'utf-16be': fr`UTF-16, gros-boutiste`
} as const;

export const delimiterWords = {
	';': fr`point-virgule`,
	',': fr`virgule`,
	'\t': fr`tabulation`,
	'|': fr`barre verticale`
} as const;

export const decimalWords = { ',': fr`virgule : 12,5`, '.': fr`point : 12.5` } as const;

export const combinationWords = {
	sum: fr`additionnées`,
	mean: fr`mises en moyenne`,
	last: fr`remplacées par la dernière`
} as const;

interface Report {
	rows: number;
	current: number;
	former: number;
	ambiguous: number;
	unknown: number;
	empty: number;
	restored: number;
	communes: number;
}

/** What became of every line, in sentences; they add up to the lines of the file. */
export function reportSentences(report: Report): string[] {
	const { rows, current, former, ambiguous, unknown, empty, restored, communes } = report;
	const recognised = current + former;
	const sentences = [
		fr`${lines(recognised)} sur ${formatCount(rows)} ${recognised < 2 ? 'désigne' : 'désignent'} une commune ; ${counted(communes, 'commune')} en tout.`
	];
	if (former > 0)
		sentences.push(
			fr`${lines(former)} sous un ancien code, ${former < 2 ? 'rattachée' : 'rattachées'} à la commune d’aujourd’hui.`
		);
	if (restored > 0)
		sentences.push(fr`${counted(restored, 'code')} dont le zéro de tête ou la majuscule manquait.`);
	if (ambiguous > 0)
		sentences.push(
			fr`${lines(ambiguous)} à départager : le même nom ou code postal sert à plusieurs communes.`
		);
	if (unknown > 0) sentences.push(fr`${lines(unknown)} dont la commune n’est pas reconnue.`);
	if (empty > 0) sentences.push(fr`${lines(empty)} sans commune.`);
	return sentences;
}

function lines(count: number): string {
	return counted(count, 'ligne');
}

/** Lines whose cells are too few or too many. */
export function raggedSentence({ count, first }: { count: number; first: number | null }): string {
	const where = first === null ? '' : `, la première à la ligne ${formatCount(first)}`;
	return fr`${lines(count)} n’${count < 2 ? 'a' : 'ont'} pas autant de cellules que l’en-tête${where} : les cellules qui manquent sont lues vides, celles en trop sont laissées.`;
}

/** Several lines of the file speak of the same commune. */
export function joinedSentence(joined: number, way: keyof typeof combinationWords): string {
	return fr`${lines(joined)} de plus pour une commune déjà vue : leurs valeurs sont ${combinationWords[way]}.`;
}

/** How many requests left the page since the file was chosen. */
export function requestsSentence(count: number): string {
	return count === 0
		? fr`0 requête envoyée depuis que le fichier est choisi.`
		: fr`${counted(count, 'requête')} vers ce site depuis que le fichier est choisi ; aucune n’emporte votre fichier.`;
}

export const ownFileWords = {
	title: 'Mon fichier',
	lead: fr`Ajoutez vos chiffres à ceux des communes. Le fichier est lu dans votre navigateur : il ne quitte pas cette machine.`,
	choose: 'Choisir un fichier',
	drop: fr`ou déposez-le ici : CSV, TSV ou XLSX, avec une ligne d’en-tête.`,
	reading: 'Lecture du fichier',
	cancel: 'Arrêter',
	format: 'Comment le fichier est écrit',
	encoding: 'Encodage',
	delimiter: 'Séparateur',
	decimal: 'Décimales',
	sheet: 'Feuille',
	where: 'Où sont les communes',
	keyColumn: 'Colonne des communes',
	keyKind: fr`Elle contient des`,
	departement: 'Colonne du département',
	period: fr`Colonne de l’année`,
	none: 'aucune',
	noKey: fr`Aucune colonne ne ressemble à des communes : désignez-la.`,
	report: 'Ce qui est reconnu',
	resolve: 'À départager',
	resolveLead: fr`Choisissez la commune que désigne chaque cellule ; ce qui reste sans choix n’est rattaché à aucune.`,
	leave: 'laisser de côté',
	unknown: 'Cellules non reconnues',
	preview: 'Les premières lignes',
	column: 'Colonne à montrer',
	rowsTogether: fr`Plusieurs lignes d’une même commune et d’une même année sont`,
	year: 'Année',
	noNumber: fr`Aucune colonne de ce fichier n’est faite de nombres.`,
	figure: (column: string) => fr`Comment les communes du fichier se répartissent : ${column}`,
	keep: 'Garder dans ce navigateur',
	kept: fr`Gardé dans ce navigateur : la fiche de chaque commune montre « ma donnée », l’explorateur la filtre, et ce fichier vous attend ici.`,
	keepFailed: fr`Ce navigateur refuse de garder le fichier : fenêtre privée, ou place épuisée. Il reste utilisable jusqu’à ce que vous quittiez la page.`,
	forget: 'Tout oublier',
	forgotten: fr`Le fichier et ce qui en était gardé sont effacés de ce navigateur.`,
	exportFolder: fr`Préparer un dossier à publier (ZIP)`,
	exportCsv: fr`CSV avec les codes INSEE`,
	explore: fr`Filtrer les communes avec « ma donnée »`,
	sql: fr`Interroger en SQL`,
	sheetTitle: 'Ma donnée',
	sheetAbsent: fr`Votre fichier ne dit rien de cette commune.`
} as const;
