import type { ColumnName } from '../../src/lib/publish/columns.ts';
import { valueBounds } from '../../src/lib/publish/value-bounds.ts';
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
