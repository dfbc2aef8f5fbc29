import { expect, it } from 'vitest';
import { singular } from './singular.ts';

it.each([
	['foyers déclarant en ligne', 'foyer déclarant en ligne'],
	['foyers déclarant en ligne ou automatiquement', 'foyer déclarant en ligne ou automatiquement'],
	['demandes faites en ligne', 'demande faite en ligne'],
	['demandes d’actes', 'demande d’actes'],
	[
		'foyers ayant fait leur dernière démarche en ligne',
		'foyer ayant fait leur dernière démarche en ligne'
	],
	['personnes accompagnées', 'personne accompagnée'],
	['locaux raccordables', 'local raccordable'],
	['locaux professionnels', 'local professionnel'],
	['habitants de 75 ans et plus', 'habitant de 75 ans et plus'],
	['ménages sans accès à internet', 'ménage sans accès à internet'],
	['dossiers déposés en ligne', 'dossier déposé en ligne'],
	['paiements dématérialisés', 'paiement dématérialisé'],
	['mairies contrôlées', 'mairie contrôlée'],
	['lieux ouverts', 'lieu ouvert'],
	['bureaux', 'bureau'],
	['travaux aidés', 'travail aidé'],
	['accès ouverts', 'accès ouvert'],
	['habitants', 'habitant']
])('« %s » → « %s »', (many, one) => {
	expect(singular(many)).toBe(one);
});
