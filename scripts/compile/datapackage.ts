import type { TerritoryFile } from '../../src/lib/db/tables.ts';
import type { Catalogue } from '../../src/lib/domain/published.ts';
import type { ColumnName } from '../../src/lib/publish/columns.ts';
import type { WrittenFile } from './catalogue.ts';
import { indicatorSchema, type TableSchema } from './table-schema.ts';
import { territorySchemas } from './territory-schemas.ts';

interface Source {
	title: string;
	path: string;
}

interface License {
	name?: string;
	title: string;
	path?: string;
}

/** A resource of a Frictionless Data Package, as far as ours use it. */
interface Resource {
	name: string;
	path: string;
	profile: 'tabular-data-resource';
	title: string;
	description: string;
	format: 'csv';
	mediatype: 'text/csv';
	encoding: 'utf-8';
	bytes: number;
	hash: string;
	schema: TableSchema;
	licenses: License[];
	sources: Source[];
}

const openLicence: License = {
	name: 'LOV2',
	title: 'Licence Ouverte 2.0',
	path: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence'
};

const cogSource: Source = {
	title: 'Code officiel géographique et populations, INSEE, préparés par Etalab',
	path: 'https://www.npmjs.com/package/@etalab/decoupage-administratif'
};

const geonamesSource: Source = { title: 'GeoNames (CC BY 4.0)', path: 'https://www.geonames.org/' };

const territoryTitles: Record<TerritoryFile, string> = {
	communes: 'Communes',
	departements: 'Départements et collectivités d’outre-mer',
	regions: 'Régions et collectivités d’outre-mer',
	epci: 'EPCI à fiscalité propre'
};

/** `datapackage.json`: every CSV, with its schema, size and hash. Data Package 1.0. */
export function dataPackage(
	catalogue: Catalogue,
	columns: ReadonlyMap<string, readonly ColumnName[]>,
	territoryFiles: ReadonlyMap<TerritoryFile, WrittenFile>
): object {
	const isDemonstration = catalogue.edition === 'demonstration';
	return {
		profile: 'tabular-data-package',
		name: 'services-publics-numeriques-communes',
		title: 'Services publics numériques dans les communes de moins de 10 000 habitants',
		description: isDemonstration
			? 'Édition de démonstration : les lignes au statut « simule » ne décrivent aucune commune réelle.'
			: 'Édition officielle : données réelles seulement.',
		version: `${catalogue.schema}+${catalogue.version}`,
		licenses: [openLicence],
		resources: [
			...[...territoryFiles].map(([name, file]) => territoryResource(name, file, catalogue.cog)),
			...catalogue.indicators.map((indicator): Resource => {
				const { id, label, definition, isSimulated } = indicator;
				return {
					...described(id, indicator),
					title: isSimulated ? `${label} (données simulées)` : label,
					description: definition,
					schema: indicatorSchema(indicator, columns.get(id) ?? []),
					licenses: [licence(indicator.licence)],
					sources: [{ title: indicator.sourceTitle, path: indicator.sourceUrl }]
				};
			})
		]
	};
}

function territoryResource(name: TerritoryFile, file: WrittenFile, cog: number): Resource {
	return {
		...described(name, file),
		title: territoryTitles[name],
		description: `Code officiel géographique au 1er janvier ${cog}.`,
		schema: territorySchemas[name],
		licenses: [openLicence],
		sources: name === 'communes' ? [cogSource, geonamesSource] : [cogSource]
	};
}

function described(name: string, { path, bytes, sha256 }: WrittenFile) {
	return {
		name,
		path,
		profile: 'tabular-data-resource',
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes,
		hash: `sha256:${sha256}`
	} as const;
}

/** The standard wants a name or an address: ours for the one we know, the text for any other. */
function licence(text: string): License {
	return /^Licence Ouverte/.test(text)
		? { ...openLicence, title: text }
		: { name: 'other-open', title: text };
}
