import { formatCount, formatDecimal } from './number.ts';
import { counted } from './plural.ts';
import { fr } from './typography.ts';
import { formatValue } from './value.ts';

/** Words of the SQL page. */
export const sqlWords = {
	ownTable: (file: string) => fr`Votre fichier « ${file} », gardé dans ce navigateur`,
	ownColumn: (label: string, file: string) => fr`${label}, une ligne par commune (« ${file} »)`,
	ownTableFailed: fr`Votre fichier gardé n’a pas pu être lu : ouvrez-le de nouveau dans « Mon fichier ».`,
	ownTableReading: fr`Lecture de votre fichier gardé`,
	ownTableTooLarge: fr`Votre fichier gardé est trop gros pour la mémoire que ce navigateur accorde aux requêtes ; les autres tables restent là. Découpez-le, ou gardez les colonnes qui servent.`,
	title: 'Interroger en SQL',
	lead: fr`Écrivez votre question en SQL, sur les tables publiées. Le calcul se fait dans votre navigateur, sur une copie : rien n’est envoyé, et rien de ce que vous écrivez ne peut abîmer le site.`,
	editor: 'Requête SQL',
	editorHint: fr`Ctrl + Entrée exécute. Tab quitte l’éditeur ; Échap ferme les propositions.`,
	run: 'Exécuter',
	cancel: 'Arrêter',
	explain: 'Expliquer (EXPLAIN)',
	rebuild: 'Rétablir les tables',
	rebuilt: 'Les tables sont de nouveau celles qui sont publiées.',
	copyLink: 'Copier le lien vers cette requête',
	copied: 'Lien copié.',
	notCopied: fr`Le navigateur n’a pas laissé copier : le lien est dans la barre d’adresse.`,
	fromLink: fr`Cette requête vient d’un lien : lisez-la, puis exécutez-la si elle vous convient. Elle ne s’exécute jamais seule.`,
	linkTooLong: fr`Le lien portait une requête trop longue : elle n’a pas été reprise.`,
	examples: 'Exemples',
	examplesLead: fr`Des questions que l’on nous pose, chacune avec sa requête. Choisir un exemple remplace le texte de l’éditeur.`,
	history: 'Historique',
	historyLead: fr`Vos dernières requêtes, gardées dans ce navigateur et nulle part ailleurs.`,
	historyEmpty: 'Aucune requête pour le moment.',
	forget: 'Tout oublier',
	forgotten: 'L’historique est vide.',
	tables: 'Tables et colonnes',
	tablesLead: fr`Une table se charge quand une requête la nomme. observation réunit les indicateurs déjà chargés.`,
	limits: 'Limites',
	time: 'Temps',
	rows: 'Lignes',
	result: 'Résultat',
	resultTable: 'Lignes du résultat',
	chart: 'Graphique',
	originalError: 'Message du moteur, en anglais',
	noScript: fr`Cette page a besoin de JavaScript. Les mêmes données se téléchargent sur la page Données.`
};

/** « Erreur de syntaxe… (ligne 2, colonne 5) ». */
export function placeSentence(line: number, column: number): string {
	return `Ligne ${formatCount(line)}, colonne ${formatCount(column)}.`;
}

/** « 50 000 lignes affichées sur 5 000 000, en 1,2 s. » */
export function answerSentence(answer: {
	rows: number;
	isWhole: boolean;
	/** Rows in all; null while, or when, it is not known. */
	total: number | null;
	milliseconds: number;
}): string {
	const { rows, isWhole, total, milliseconds } = answer;
	const time = `${formatDecimal(milliseconds / 1_000, milliseconds < 10_000 ? 2 : 0)} s`;
	if (isWhole) return fr`${counted(rows, 'ligne')}, en ${time}.`;
	if (total === null) {
		return fr`${counted(rows, 'ligne')} en ${time} ; la requête en donne davantage, au-delà de la limite.`;
	}
	return fr`${counted(rows, 'ligne')} sur ${formatCount(total)}, en ${time} : le reste est au-delà de la limite.`;
}

export const simulatedResult = fr`Des données simulées ont été lues, ou ont pu l’être : ce résultat ne décrit aucune commune réelle.`;

export function stoppedSentence(why: 'cancelled' | 'time', seconds: number): string {
	return why === 'cancelled'
		? fr`La requête a été arrêtée. Le moteur est refait, avec les tables publiées.`
		: fr`La requête a dépassé ${counted(seconds, 'seconde')} : elle a été arrêtée. Le moteur est refait, avec les tables publiées.`;
}

export const rebuiltSentence = fr`Le moteur a été refait, avec les tables publiées ; celles que vous aviez créées sont perdues.`;

export type RefusalFacts =
	| { reason: 'empty' }
	| { reason: 'too-long'; length: number; limit: number }
	| { reason: 'too-many'; statements: number; limit: number }
	| { reason: 'outside'; verb: string };

export function refusalSentence(refusal: RefusalFacts): string {
	switch (refusal.reason) {
		case 'empty':
			return 'Il n’y a rien à exécuter.';
		case 'too-long':
			return fr`Le texte a ${formatCount(refusal.length)} caractères, au plus ${formatCount(refusal.limit)} sont acceptés.`;
		case 'too-many':
			return fr`Le texte a ${counted(refusal.statements, 'instruction')}, au plus ${formatCount(refusal.limit)} sont acceptées.`;
		case 'outside':
			return fr`${refusal.verb} n’est pas accepté : ce moteur ne lit ni n’écrit aucun fichier, n’ouvre aucune adresse et ne charge aucune extension.`;
	}
}

/** « Chargement de la table actes_en_ligne… » */
export function fillingSentence(table: string): string {
	return `Chargement de la table ${table}…`;
}

/** « Lecture de votre fichier gardé : 40 % », of a share from 0 to 1. */
export function readingSentence(share: number): string {
	return fr`${sqlWords.ownTableReading} : ${formatValue(100 * share, 'percent', 0)}`;
}

export const stateWords = {
	asking: 'Calcul en cours…',
	starting: 'Démarrage du moteur'
};
