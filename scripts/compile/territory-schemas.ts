import type { TerritoryFile } from '../../src/lib/db/tables.ts';
import type { TableSchema } from './table-schema.ts';

const communePattern = '([0-9]{2}|2[AB])[0-9]{3}';
const codeConstraint = { required: true };

/** Schemas of `territoires/*.csv`. */
export const territorySchemas: Record<TerritoryFile, TableSchema> = {
	communes: {
		fields: [
			{
				name: 'code',
				type: 'string',
				title: 'Code INSEE',
				constraints: { ...codeConstraint, pattern: communePattern }
			},
			{ name: 'nom', type: 'string', title: 'Nom' },
			{ name: 'departement', type: 'string', title: 'Code du département ou de la collectivité' },
			{ name: 'region', type: 'string', title: 'Code de la région' },
			{ name: 'epci', type: 'string', title: 'SIREN de l’EPCI à fiscalité propre' },
			{
				name: 'strate',
				type: 'integer',
				title: 'Strate de population municipale, de 0 (moins de 500) à 7 (10 000 et plus)'
			},
			{ name: 'population', type: 'integer', title: 'Population municipale' },
			{ name: 'longitude', type: 'number', title: 'Longitude (WGS84)' },
			{ name: 'latitude', type: 'number', title: 'Latitude (WGS84)' },
			{
				name: 'position_approximative',
				type: 'boolean',
				title: 'Vrai quand la position est celle des communes voisines'
			},
			{ name: 'codes_postaux', type: 'string', title: 'Codes postaux, séparés par |' },
			{ name: 'anciens_codes', type: 'string', title: 'Codes des communes réunies, séparés par |' },
			{ name: 'anciens_noms', type: 'string', title: 'Noms des communes réunies, séparés par |' }
		],
		missingValues: [''],
		primaryKey: ['code'],
		foreignKeys: [
			{ fields: 'departement', reference: { resource: 'departements', fields: 'code' } },
			{ fields: 'region', reference: { resource: 'regions', fields: 'code' } },
			{ fields: 'epci', reference: { resource: 'epci', fields: 'code' } }
		]
	},
	departements: {
		fields: [
			{ name: 'code', type: 'string', title: 'Code INSEE', constraints: codeConstraint },
			{ name: 'nom', type: 'string', title: 'Nom' },
			{ name: 'region', type: 'string', title: 'Code de la région' }
		],
		missingValues: [''],
		primaryKey: ['code'],
		foreignKeys: [{ fields: 'region', reference: { resource: 'regions', fields: 'code' } }]
	},
	regions: {
		fields: [
			{ name: 'code', type: 'string', title: 'Code INSEE', constraints: codeConstraint },
			{ name: 'nom', type: 'string', title: 'Nom' }
		],
		missingValues: [''],
		primaryKey: ['code']
	},
	epci: {
		fields: [
			{ name: 'code', type: 'string', title: 'SIREN', constraints: codeConstraint },
			{ name: 'nom', type: 'string', title: 'Nom' },
			{
				name: 'type',
				type: 'string',
				title: 'Communauté de communes (CC), d’agglomération (CA), urbaine (CU), métropole (METRO)',
				constraints: { enum: ['CC', 'CA', 'CU', 'METRO'] }
			}
		],
		missingValues: [''],
		primaryKey: ['code']
	}
};
