import type { Edition } from '../domain/indicator.ts';
import { fr } from './typography.ts';

export function editionLabel(edition: Edition): string {
	return edition === 'officielle' ? 'Édition officielle' : 'Édition de démonstration';
}

/** The banner that stays above every page of the demonstration edition. */
export const simulatedBanner = {
	title: 'Données simulées',
	link: 'Comment ils sont faits',
	sentence: fr`Les chiffres marqués « simulé » sont inventés pour essayer l’outil : ne les citez pas.`
};

/** Badge beside each simulated figure, watermark on each picture. */
export const simulatedBadge = 'simulé';
export const simulatedWatermark = 'DONNÉES SIMULÉES';

/** Tooltip and screen reader text of the badge. */
export const simulatedExplanation = fr`Chiffre simulé pour la démonstration : il ne décrit pas la réalité.`;

/** Where no commune series is open. */
export function notOpenSentence(holder: string | null): string {
	const base = 'Donnée non ouverte à la commune.';
	return holder === null ? base : fr`${base} Elle est détenue par : ${holder}.`;
}

/** Said when a later edition is on the device, whole; its button shows it. */
export const newerEdition = {
	sentence: fr`Une édition plus récente des données est là :`,
	reload: 'recharger',
	reloading: 'elle arrive…'
};
