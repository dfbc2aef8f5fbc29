import { ownTable } from '../db/own-table.ts';
import { join, name, sql, type Sql } from '../db/sql.ts';
import {
	columnKey,
	isOwn,
	isSameColumn,
	type Bounds,
	type ExploreColumn,
	type ExploreQuestion
} from '../domain/explore.ts';
import { searchKey } from '../domain/search-key.ts';
import { isAbsence, type Status } from '../domain/status.ts';
import { outsideField } from '../domain/strate.ts';

export const sentence =
	'Quelles communes répondent à tous les filtres, et que valent pour elles les indicateurs choisis ?';

/** A condition on communes, with the part of the question it comes from. */
export interface ExploreCondition {
	part:
		| 'departements'
		| 'regions'
		| 'epcis'
		| 'strates'
		| 'population'
		| 'text'
		| 'values'
		| 'statuses';
	/** Null when it is about the communes themselves. */
	column: ExploreColumn | null;
	sql: Sql;
}

/** A name as it is searched: no accent, ligature, capital, hyphen or apostrophe. */
export function searchedName(column: Sql): Sql {
	return sql`trim(regexp_replace(replace(replace(strip_accents(lower(${column})), 'œ', 'oe'), 'æ', 'ae'), '[^a-z0-9]+', ' ', 'g'))`;
}

/** `commune`, and the observations of each column as `c1`, `c2`…, absent where there is no row. */
export function exploreSource({ columns }: Pick<ExploreQuestion, 'columns'>): Sql {
	const joins = columns.map((column, index) => {
		const { indicator, period } = column;
		if (isOwn(column))
			return sql`
LEFT JOIN ${name(ownTable)} AS ${alias(index)} ON ${alias(index)}.code = commune.code`;
		return sql`
LEFT JOIN observation AS ${alias(index)} ON ${alias(index)}.code = commune.code
	AND ${alias(index)}.indicateur = ${indicator} AND ${alias(index)}.periode = ${period}`;
	});
	return joins.reduce((all, one) => sql`${all}${one}`, sql`commune`);
}

/** All of them must hold. The first one keeps to the field unless strates are chosen. */
export function exploreConditions(question: ExploreQuestion): ExploreCondition[] {
	const { departements, regions, epcis, strates, population, text, columns } = question;
	const conditions: ExploreCondition[] = [];
	const add = (part: ExploreCondition['part'], piece: Sql, column: ExploreColumn | null = null) =>
		conditions.push({ part, column, sql: piece });
	const place = (column: ExploreColumn) =>
		alias(columns.findIndex((other) => isSameColumn(other, column)));

	if (strates.length > 0) add('strates', sql`commune.strate IN ${strates}`);
	else add('strates', sql`commune.strate <> ${outsideField}`);
	if (departements.length > 0) add('departements', sql`commune.departement IN ${departements}`);
	if (regions.length > 0) add('regions', sql`commune.region IN ${regions}`);
	if (epcis.length > 0) add('epcis', sql`commune.epci IN ${epcis}`);
	if (population) add('population', between(sql`commune.population`, population));
	const key = searchKey(text);
	if (key !== '') {
		add(
			'text',
			sql`(contains(${searchedName(sql`commune.nom`)}, ${key}) OR starts_with(commune.code, ${key.toUpperCase()}))`
		);
	}
	for (const { column, bounds } of question.values)
		add('values', between(sql`${place(column)}.valeur`, bounds), column);
	for (const { column, statuses } of question.statuses)
		add('statuses', hasStatus(place(column), statuses), column);
	return conditions;
}

export function exploreWhere(question: ExploreQuestion): Sql {
	const [first, ...others] = exploreConditions(question);
	if (!first) return sql`TRUE`;
	return others.reduce(
		(all, { sql: one }) => sql`${all}
	AND ${one}`,
		first.sql
	);
}

/** One row a commune, as the table shows it; what the download is made of. */
export function exploreRows(question: ExploreQuestion): Sql {
	const { columns, shown, sort } = question;
	const selected = [
		sql`commune.code`,
		sql`commune.nom`,
		...shown.filter((field) => field !== 'code').map((field) => sql`commune.${name(field)}`),
		...columns.flatMap((column, index) => {
			const value = sql`${alias(index)}.valeur AS ${name(columnName(column))}`;
			// The site knows nothing of the quality of the reader's own figures.
			if (isOwn(column)) return [value];
			return [
				value,
				sql`coalesce(${alias(index)}.statut, 'non-collecte') AS ${name(`${columnName(column)}_statut`)}`
			];
		})
	].reduce(
		(all, one) => sql`${all},
	${one}`
	);
	const order = [
		...sort.map(({ field, isDescending }) => {
			const place = columns.findIndex((column) => columnKey(column) === field);
			const by = place < 0 ? territoryOrder(field) : sql`${alias(place)}.valeur`;
			return isDescending ? sql`${by} DESC NULLS LAST` : sql`${by} NULLS LAST`;
		}),
		sql`commune.code`
	];
	const hasNames = sort.some(({ field }) => field === 'region' || field === 'epci');
	const names = hasNames
		? sql`
LEFT JOIN region ON region.code = commune.region
LEFT JOIN epci ON epci.code = commune.epci`
		: sql``;
	return sql`SELECT ${selected}
FROM ${exploreSource(question)}${names}
WHERE ${exploreWhere(question)}
ORDER BY ${join(order, ',')}`;
}

/** `fibre_raccordable_2024`, a name that needs no quotes in most tools. */
export function columnName(column: ExploreColumn): string {
	return isOwn(column) ? ownTable : columnKey(column).replaceAll('-', '_');
}

export function alias(index: number): Sql {
	return { text: `c${index + 1}`, values: [] };
}

function territoryOrder(field: string): Sql {
	switch (field) {
		case 'nom':
			return searchedName(sql`commune.nom`);
		case 'region':
			return searchedName(sql`region.nom`);
		case 'epci':
			return searchedName(sql`epci.nom`);
		default:
			return sql`commune.${name(field)}`;
	}
}

function between(column: Sql, { from, to }: Bounds): Sql {
	if (from === null) return to === null ? sql`${column} IS NOT NULL` : sql`${column} <= ${to}`;
	return to === null ? sql`${column} >= ${from}` : sql`${column} BETWEEN ${from} AND ${to}`;
}

/** A commune without a row has not been collected. */
function hasStatus(table: Sql, statuses: readonly Status[]): Sql {
	const needsRow = !statuses.some((status) => isAbsence(status) && status === 'non-collecte');
	return needsRow
		? sql`${table}.statut IN ${statuses}`
		: sql`coalesce(${table}.statut, 'non-collecte') IN ${statuses}`;
}
