import type { EditorSchema } from '../../../lib/editor/sql-editor.ts';
import {
	breakColumns,
	indicatorColumns,
	listColumns,
	tableName
} from '../../../lib/db/explorer-tables.ts';
import { territoryTables } from '../../../lib/db/tables.ts';
import type { Unit } from '../../../lib/domain/unit.ts';

/** A table as the page lists it. */
export interface ListedTable {
	name: string;
	title: string;
	columns: readonly { name: string; type: string }[];
	/** Null for territories and lists. */
	indicator: {
		id: string;
		unit: Unit;
		/** First and last. */
		periods: [string, string];
		bytes: number;
		isSimulated: boolean;
	} | null;
}

const types = { text: 'texte', real: 'nombre', integer: 'entier', boolean: 'oui ou non' } as const;

export function columnsOf(
	columns: Readonly<Record<string, keyof typeof types>>
): ListedTable['columns'] {
	return Object.entries(columns).map(([name, type]) => ({ name, type: types[type] }));
}

const observation = indicatorColumns.map((name) => ({
	name,
	type: name === 'valeur' || name === 'numerateur' || name === 'denominateur' ? 'nombre' : 'texte'
}));

/** Tables that are always there. */
export const ownTables: readonly ListedTable[] = [
	table(
		'commune',
		'Communes du code officiel géographique',
		columnsOf(territoryTables.communes.columns)
	),
	table('departement', 'Départements', columnsOf(territoryTables.departements.columns)),
	table('region', 'Régions', columnsOf(territoryTables.regions.columns)),
	table('epci', 'Intercommunalités', columnsOf(territoryTables.epci.columns)),
	table('indicateur', 'Liste des indicateurs publiés', columnsOf(listColumns)),
	table('rupture', 'Ruptures des séries', columnsOf(breakColumns)),
	table('observation', 'Toutes les valeurs des indicateurs chargés', [
		{ name: 'indicateur', type: 'texte' },
		...observation
	]),
	table('remarque', 'Sources et notes propres à un chiffre', [
		{ name: 'indicateur', type: 'texte' },
		{ name: 'code', type: 'texte' },
		{ name: 'periode', type: 'texte' },
		{ name: 'source', type: 'texte' },
		{ name: 'note', type: 'texte' }
	])
];

function table(name: string, title: string, columns: ListedTable['columns']): ListedTable {
	return { name, title, columns, indicator: null };
}

/** What the server sends of an indicator. */
export interface ListedSource {
	id: string;
	label: string;
	unit: Unit;
	first: string;
	last: string;
	bytes: number;
	isSimulated: boolean;
}

/** The table of each indicator. */
export function indicatorTables(sources: readonly ListedSource[]): ListedTable[] {
	return sources.map(({ id, label, unit, first, last, bytes, isSimulated }) => ({
		name: tableName(id),
		title: label,
		columns: observation,
		indicator: { id, unit, periods: [first, last], bytes, isSimulated }
	}));
}

/** The same, for the completion of the editor. */
export function editorSchema(tables: readonly ListedTable[]): EditorSchema {
	return Object.fromEntries(
		tables.map(({ name, columns }) => [
			name,
			columns.map((column) => ({ label: column.name, detail: column.type }))
		])
	);
}
