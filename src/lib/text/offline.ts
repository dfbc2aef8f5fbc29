import { formatBytes } from './engine.ts';
import { fr } from './typography.ts';

export const offlineWords = {
	title: 'Hors ligne',
	intro: fr`Ce que vous avez déjà lu reste lisible sans réseau. Pour une réunion sans connexion, emportez un département ou tout le site : rien ne quitte votre appareil.`,
	departement: 'Votre département',
	takeDepartement: 'Emporter mon département',
	departementHint:
		'Les fiches de ses communes, sa page, la recherche et les pages des indicateurs.',
	takeSite: 'Emporter tout le site',
	siteHint: 'Toutes les communes, toutes les pages, le moteur de calcul et les fichiers CSV.',
	taken: 'Ce qui est emporté',
	nothing: 'Rien n’est emporté pour le moment.',
	remove: 'Retirer',
	removeAll: 'Tout effacer de cet appareil',
	wholeSite: 'Tout le site',
	taking: 'Téléchargement',
	preparing: 'Le site se range sur votre appareil…',
	cancelled: fr`Téléchargement arrêté : rien n’en a été gardé.`,
	done: fr`C’est fait : lisible sans réseau.`,
	removed: fr`Retiré de cet appareil.`,
	full: fr`L’appareil n’a plus assez de place : rien n’a été gardé. Retirez quelque chose, ou emportez seulement votre département.`,
	other: fr`Une autre édition est en cours de publication : rechargez la page, puis réessayez.`,
	failed: fr`Le téléchargement s’est interrompu : rien n’en a été gardé. Réessayez quand la connexion est revenue.`,
	impossible: fr`Ce site est ouvert sans chiffrement (http), ou dans une fenêtre qui ne garde rien : le navigateur n’y permet pas de conserver des pages. Tout le reste fonctionne.`
};

/** « 4,1 Mo sur l’appareil, 1,2 Mo à télécharger si l’hébergeur compresse. » */
export function weightSentence({ bytes, sent }: { bytes: number; sent: number }): string {
	return fr`${formatBytes(bytes)} sur l’appareil, ${formatBytes(sent)} à télécharger si l’hébergeur compresse.`;
}

/** « La page /departements/62/ n’a pas été emportée, et la connexion est interrompue. » */
export function notTakenSentence(path: string): string {
	return fr`La page « ${path} » n’a pas été emportée, et la connexion est interrompue.`;
}

/** « Ce site occupe 12,3 Mo ; le navigateur lui accorde jusqu’à 2 000,0 Mo. » */
export function storageSentence(usage: number, quota: number, isPersistent: boolean): string {
	const kept = isPersistent
		? 'Le navigateur s’engage à le garder.'
		: 'Le navigateur peut l’effacer s’il manque de place.';
	return fr`Ce site occupe ${formatBytes(usage)} ; le navigateur lui accorde jusqu’à ${formatBytes(quota)}. ${kept}`;
}
