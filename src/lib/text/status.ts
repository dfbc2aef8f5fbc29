import type { Absence, Status } from '../domain/status.ts';
import { fr } from './typography.ts';

const labels: Record<Status, string> = {
	definitif: 'définitif',
	provisoire: 'provisoire',
	estime: 'estimé',
	simule: 'simulé',
	secret: 'secret statistique',
	'non-collecte': 'non collecté',
	'non-concerne': 'non concerné'
};

const explanations: Record<Status, string> = {
	definitif: 'Chiffre définitif publié par le producteur.',
	provisoire: fr`Chiffre provisoire : le producteur peut encore le corriger.`,
	estime: 'Chiffre estimé par le producteur, et non compté.',
	simule: fr`Chiffre simulé pour la démonstration : il ne décrit pas la réalité.`,
	secret: fr`Trop peu de cas : le chiffre est masqué pour que personne ne soit reconnu.`,
	'non-collecte': 'Le producteur n’a pas de chiffre pour cette commune à cette date.',
	'non-concerne': 'La commune n’est pas concernée par cet indicateur.'
};

/** One word for a table: « provisoire », « secret statistique ». */
export function statusLabel(status: Status): string {
	return labels[status];
}

/** One sentence for those who ask what the word means. */
export function statusExplanation(status: Status): string {
	return explanations[status];
}

/** What a cell shows in place of a number: never 0. */
export function absenceMark(absence: Absence): string {
	switch (absence) {
		case 'secret':
			return 's';
		case 'non-collecte':
			return 'n.d.';
		case 'non-concerne':
			return '—';
	}
}
