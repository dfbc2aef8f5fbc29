import { formatCount } from './number.ts';
import { counted } from './plural.ts';
import { fr } from './typography.ts';

/** Lines read, left out, brought over from old codes. */
export function readSentences(read: {
	rowsRead: number;
	rowsRejected: number;
	ignoredColumns: readonly string[];
	carryOver: { oldRows: number; carriedInto: number; lost: readonly unknown[] };
}): string[] {
	const { rowsRead, rowsRejected, ignoredColumns, carryOver } = read;
	const sentences = [
		fr`${counted(rowsRead, 'ligne lue', 'lignes lues')}, ${formatCount(rowsRejected)} écartée${rowsRejected > 1 ? 's' : ''}.`
	];
	if (carryOver.oldRows > 0) {
		sentences.push(
			fr`${counted(carryOver.oldRows, 'ligne')} sous un ancien code, reportée${carryOver.oldRows > 1 ? 's' : ''} sur ${counted(carryOver.carriedInto, 'commune')} d’aujourd’hui.`
		);
	}
	if (carryOver.lost.length > 0) {
		sentences.push(
			fr`${counted(carryOver.lost.length, 'valeur')} de commune fusionnée que rien ne permet de recalculer : laissée${carryOver.lost.length > 1 ? 's' : ''} absente${carryOver.lost.length > 1 ? 's' : ''}.`
		);
	}
	if (ignoredColumns.length > 0) {
		sentences.push(fr`Colonnes laissées de côté : ${ignoredColumns.join(', ')}.`);
	}
	return sentences;
}

/** What the checks say as a whole. */
export function verdictSentence(problems: number): string {
	return problems === 0
		? fr`Aucune erreur : la construction accepterait ces fichiers.`
		: fr`${counted(problems, 'erreur')} : la construction refuserait ces fichiers.`;
}

export const rehearsalWords = {
	title: 'Répéter une publication',
	lead: fr`Déposez indicateur.json et valeurs.csv : les mêmes contrôles que la construction, les changements contre l’édition en ligne, un aperçu des pages et les fichiers à verser. Rien ne quitte cette machine.`,
	choose: fr`Choisir indicateur.json et valeurs.csv`,
	edition: 'Pour l’édition',
	editions: {
		officielle: fr`officielle : données réelles`,
		demonstration: fr`de démonstration : données simulées`
	},
	missing: fr`Ajoutez indicateur.json : c’est lui qui décrit les valeurs.`,
	unknownFile: (name: string) =>
		fr`« ${name} » n’est ni indicateur.json ni valeurs.csv : laissé de côté.`,
	checking: 'Contrôle en cours…',
	failed: fr`Le contrôle s’est arrêté : le fichier est sans doute trop gros pour ce navigateur. « npm run data:check » le lira.`,
	checks: 'Contrôles',
	more: (count: number) =>
		fr`et ${counted(count, 'autre erreur', 'autres erreurs')}, toutes dans le fichier à enregistrer.`,
	saveProblems: fr`Enregistrer les erreurs (texte)`,
	changes: fr`Changements contre l’édition en ligne`,
	isNew: fr`Cet indicateur n’est pas dans l’édition en ligne : toutes ses lignes sont nouvelles.`,
	unchanged: fr`Mêmes lignes, mêmes valeurs que l’édition en ligne.`,
	preview: 'Aperçu',
	previewSpread: 'Comment les communes se répartissent',
	previewTrend: 'Au fil du temps',
	previewTop: 'Les premières lignes du classement',
	median: 'Médiane des communes',
	commit: 'Fichiers à verser',
	commitLead: (id: string, folder: string) =>
		fr`Décompressez l’archive à la racine du projet : elle remplit data/${folder}/${id}/. Puis « npm run data:check », relisez, et versez les deux fichiers.`,
	save: fr`Enregistrer l’archive (ZIP)`,
	blocked: fr`Corrigez les erreurs d’abord : l’archive n’est proposée que pour des fichiers acceptés.`
} as const;
