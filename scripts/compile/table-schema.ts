import type { ColumnName } from '../../src/lib/publish/columns.ts';
import { valueBounds } from '../../src/lib/publish/value-bounds.ts';
import type { TerritoryFile } from '../../src/lib/db/tables.ts';
import type { Indicator } from '../../src/lib/domain/indicator.ts';
import { statuses } from '../../src/lib/domain/status.ts';

/** A field of a Frictionless Table Schema. */
export interface SchemaField {
	name: string;
	type: 'string' | 'number' | 'integer' | 'boolean';
	title: string;
	constraints?: {
		required?: boolean;
		enum?: readonly string[];
		pattern?: string;
		minimum?: number;
		maximum?: number;
	};
}

export interface TableSchema {
	fields: SchemaField[];
	missingValues: string[];
	primaryKey: string[];
	foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
}

const periodPattern = '[0-9]{4}(-(T[1-4]|0[1-9]|1[0-2]))?';
const communePattern = '([0-9]{2}|2[AB])[0-9]{3}';

/** Schema of `indicateurs/<id>.csv`. */
export function indicatorSchema(indicator: Indicator, columns: readonly ColumnName[]): TableSchema {
	const resource = territoryResource[indicator.maille];
	return {
		fields: columns.map((column) => observationField(column, indicator)),
		missingValues: [''],
		primaryKey: ['code', 'periode'],
		...(resource === null
			? {}
			: { foreignKeys: [{ fields: 'code', reference: { resource, fields: 'code' } }] })
	};
}

const territoryResource = {
	commune: 'communes',
	departement: 'departements',
	region: 'regions',
	france: null,
	modalite: null
} as const;

function observationField(column: ColumnName, indicator: Indicator): SchemaField {
	const required = { required: true };
	switch (column) {
		case 'code':
			return { name: column, type: 'string', title: codeTitle(indicator), constraints: required };
		case 'periode':
			return {
				name: column,
				type: 'string',
				title: 'Année, trimestre (2024-T3) ou mois (2024-12)',
				constraints: { ...required, pattern: periodPattern }
			};
		case 'valeur': {
			const { min, max } = valueBounds(indicator);
			const constraints = {
				...(min === null ? {} : { minimum: min }),
				...(max === null ? {} : { maximum: max })
			};
			return {
				name: column,
				type: 'number',
				title: `${indicator.label} (${indicator.unit}) ; vide : sans valeur, voir statut`,
				constraints
			};
		}
		case 'statut':
			return {
				name: column,
				type: 'string',
				title: 'Statut de la valeur, ou raison de son absence',
				constraints: { ...required, enum: statuses }
			};
		case 'numerateur':
			return { name: column, type: 'number', title: indicator.numeratorLabel ?? 'Numérateur' };
		case 'denominateur':
			return { name: column, type: 'number', title: indicator.denominatorLabel ?? 'Dénominateur' };
		case 'source':
			return { name: column, type: 'string', title: 'Adresse du document qui donne ce chiffre' };
		case 'note':
			return { name: column, type: 'string', title: 'Ce qu’il faut savoir de ce chiffre' };
	}
}

function codeTitle({ maille }: Indicator): string {
	switch (maille) {
		case 'commune':
			return 'Code INSEE de la commune';
		case 'departement':
			return 'Code INSEE du département';
		case 'region':
			return 'Code INSEE de la région';
		case 'france':
			return 'FR : la France entière';
		case 'modalite':
			return 'Modalité';
	}
}

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
