import { fr } from './typography.ts';

/** What could not be had, as far as a reader is concerned. */
export type FailureKind =
	| 'offline'
	| 'not-found'
	| 'damaged'
	| 'server'
	| 'engine'
	| 'engine-unsupported'
	| 'query'
	| 'unknown';

/** A sentence that says what happened, and one that says what still works or can be done. */
export interface FailureWords {
	sentence: string;
	wayOut: string;
}

const words: Record<FailureKind, FailureWords> = {
	offline: {
		sentence: 'La connexion est interrompue.',
		wayOut: 'Ce qui est déjà affiché reste lisible. Réessayez quand la connexion est revenue.'
	},
	'not-found': {
		sentence: 'Le fichier de données est introuvable.',
		wayOut: fr`La page date peut-être d’une édition précédente : rechargez-la.`
	},
	damaged: {
		sentence: fr`Le fichier reçu n’est pas celui qui a été publié : il est incomplet ou modifié.`,
		wayOut: 'Rechargez la page. Si le message revient, le réseau transforme peut-être les fichiers.'
	},
	server: {
		sentence: 'Le serveur ne répond pas comme prévu.',
		wayOut: 'Réessayez dans quelques minutes.'
	},
	engine: {
		sentence: 'Le moteur de calcul n’a pas démarré.',
		wayOut: 'Les premiers graphiques, les fiches et les tableaux restent disponibles sans lui.'
	},
	'engine-unsupported': {
		sentence: 'Ce navigateur ne peut pas faire tourner le moteur de calcul.',
		wayOut: fr`Les premiers graphiques, les fiches et les tableaux restent disponibles ; un navigateur à jour donne accès au reste.`
	},
	query: {
		sentence: 'Le calcul n’a pas abouti.',
		wayOut: 'Réessayez, ou revenez à la vue par défaut.'
	},
	unknown: {
		sentence: 'Quelque chose n’a pas fonctionné.',
		wayOut: 'Réessayez, ou rechargez la page.'
	}
};

export function failureWords(kind: FailureKind): FailureWords {
	return words[kind];
}

export const failureLabels = {
	retry: 'Réessayer',
	details: 'Détail technique',
	home: 'Revenir à l’accueil'
};
