import { parameters, type AddressProblem, type Parameter } from '../domain/address-problem.ts';
import { columnLimit } from '../domain/explore.ts';
import { namedLimit } from '../domain/selection.ts';
import { fr } from './typography.ts';

/** What each parameter stands for, with its article. */
const nouns: Record<Parameter, string> = {
	[parameters.code]: 'le code de la commune',
	[parameters.codes]: 'la liste de communes',
	[parameters.peers]: 'le groupe de comparaison',
	[parameters.named]: 'la liste de communes choisies',
	[parameters.weights]: 'la liste des poids de la ressemblance',
	[parameters.open]: 'l’indicateur',
	[parameters.period]: 'la période',
	[parameters.departement]: 'le département',
	[parameters.region]: 'la région',
	[parameters.strate]: 'la tranche de population',
	[parameters.epci]: 'l’intercommunalité',
	[parameters.columns]: 'la colonne',
	[parameters.population]: 'l’intervalle de population',
	[parameters.values]: 'l’intervalle de valeurs',
	[parameters.statuses]: 'le choix de statuts',
	[parameters.group]: 'le regroupement',
	[parameters.measure]: 'l’indicateur à résumer',
	[parameters.shown]: 'la colonne à montrer',
	[parameters.sort]: 'l’ordre de tri',
	[parameters.query]: 'la recherche',
	[parameters.theme]: 'le thème',
	[parameters.title]: 'le choix du titre',
	[parameters.commands]: 'le choix des commandes',
	[parameters.version]: 'la version des données',
	[parameters.date]: 'la date des données'
};

/** A sentence for the reader: what the address says, and that it was left out. */
export function addressProblemSentence({ kind, parameter, value }: AddressProblem): string {
	const noun = nouns[parameter];
	switch (kind) {
		case 'malformed':
			return fr`Dans l’adresse, ${noun} « ${value} » n’a pas la forme attendue : il n’en est pas tenu compte.`;
		case 'unknown':
			return fr`Dans l’adresse, ${noun} « ${value} » n’existe pas ici : il n’en est pas tenu compte.`;
		case 'repeated':
			if (parameter !== parameters.named && parameter !== parameters.codes)
				return fr`Dans l’adresse, ${noun} « ${value} » revient deux fois : il n’en est tenu compte qu’une fois.`;
			return fr`La commune « ${value} » est déjà présente : elle n’est comptée qu’une fois.`;
		case 'not-kept':
			return fr`L’adresse demande « Ma donnée », une colonne d’un fichier que ce navigateur ne garde pas : elle est laissée de côté, avec ses filtres.`;
		case 'too-many':
			if (parameter === parameters.columns)
				return fr`Au plus ${columnLimit} colonnes se lisent à la fois : « ${value} » est laissée de côté.`;
			return fr`Au plus ${namedLimit} communes se comparent à la fois : « ${value} » est laissée de côté.`;
	}
}
