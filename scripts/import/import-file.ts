import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isJsonObject } from '../../src/lib/domain/field-reader.ts';
import type { Problem } from '../../src/lib/domain/problem.ts';
import type { Observation } from '../../src/lib/domain/observation.ts';
import type { CarryOver } from '../../src/lib/publish/bring-to-cog.ts';
import type { KnownTerritories } from '../../src/lib/publish/known-territories.ts';
import { observationAt } from '../../src/lib/publish/observation-table.ts';
import { readIndicator } from '../../src/lib/publish/read-indicator.ts';
import { definitionText } from '../../src/lib/publish/definition.ts';
import { unpack } from '../fetch/unpack.ts';
import { valuesText } from '../../src/lib/publish/values-text.ts';
import { ifPresent } from '../read/sources.ts';
import { draftDefinition, keysToComplete } from '../../src/lib/publish/draft-definition.ts';
import { readImport, type ImportColumns } from './import-columns.ts';
import { importObservations, type Imported, type ImportScale } from './import-observations.ts';
import { frequencyOf } from './import-period.ts';

export interface ImportOrder {
	file: string;
	id: string;
	columns: ImportColumns;
	/** Period of the whole file; null when a column gives it. */
	period: string | null;
	scale: ImportScale;
	label: string | null;
	/** `data/officiel`, or elsewhere. */
	out: string;
	/** Keeps the rows of the folder for the periods that the file has not got. */
	isAppended: boolean;
}

export interface ImportResult {
	imported: Imported;
	rows: number;
	encoding: string;
	delimiter: string;
	carryOver: CarryOver;
	/** What the build would refuse in the values: bounds, mostly. */
	problems: Problem[];
	/** Present territories with a value. */
	covered: number;
	/** Rows of earlier imports that stay. */
	keptRows: number;
	isDefinitionKept: boolean;
	toComplete: string[];
	folder: string;
}

/** Turns a file into `OUT/<id>/{indicateur.json,valeurs.csv}`; an existing definition is kept. */
export async function importFile(
	order: ImportOrder,
	known: KnownTerritories
): Promise<ImportResult> {
	const { file, id, columns, scale, out } = order;
	const [content] = unpack(basename(file), await readFile(file));
	if (content === undefined) throw new Error(`${basename(file)} : archive vide`);
	const table = readImport(content.bytes, columns);
	const imported = importObservations(table.rows, order, scale, known);
	if (imported.observations.length === 0) {
		throw new Error(`aucune ligne reconnue : ${imported.refused[0]?.reason ?? 'fichier vide'}`);
	}
	const folder = join(out, id);
	const kept = order.isAppended ? await earlierRows(folder, id, imported.observations, known) : [];
	const observations = [...kept, ...imported.observations];
	const frequency = frequencyOf(observations.map(({ period }) => period));
	const draft = draftDefinition(scale, {
		id,
		label: order.label,
		isRatio: columns.numerator !== null,
		frequency,
		updated: (await stat(file)).mtime.toISOString().slice(0, 10),
		fileName: basename(file)
	});
	const written = await ifPresent(readFile(join(folder, 'indicateur.json'), 'utf8'));
	const definition = written ?? definitionText(draft);
	const values = valuesText(observations);
	const read = readIndicator(reading(id, definition, values), known);
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'indicateur.json'), definition);
	await writeFile(join(folder, 'valeurs.csv'), values);
	return {
		imported,
		rows: table.rows.length,
		encoding: table.encoding,
		delimiter: table.delimiter,
		carryOver: read.carryOver,
		problems: read.problems,
		covered: new Set(read.table?.codes.filter((_, row) => read.table?.values[row] !== null)).size,
		keptRows: kept.length,
		isDefinitionKept: written !== null,
		toComplete: keysToComplete(definition),
		folder
	};
}

/** Rows already in the folder for periods that the new file does not give. */
async function earlierRows(
	folder: string,
	id: string,
	observations: readonly Observation[],
	known: KnownTerritories
): Promise<Observation[]> {
	const [definition, values] = await Promise.all(
		['indicateur.json', 'valeurs.csv'].map((name) =>
			ifPresent(readFile(join(folder, name), 'utf8'))
		)
	);
	if (typeof definition !== 'string' || typeof values !== 'string') return [];
	const { table, problems } = readIndicator(reading(id, definition, values), known);
	if (table === null) throw new Error(`${id} : ${problems[0]?.found ?? 'dossier illisible'}`);
	const periods = new Set(observations.map(({ period }) => period));
	return table.codes
		.map((_, row) => observationAt(table, row))
		.filter(({ period }) => !periods.has(period));
}

/**
 * The folder as the build reads it, for what it says of old codes: with an address in place of the
 * one to complete, and any frequency, for that is not what is looked at.
 */
function reading(id: string, definition: string, values: string) {
	const json: unknown = JSON.parse(definition);
	const readable = isJsonObject(json)
		? { ...json, source: { titre: id, url: 'https://exemple.fr' }, frequence: 'ponctuelle' }
		: json;
	const bytes = Buffer.from(JSON.stringify(readable));
	return {
		folder: id,
		edition: 'officielle' as const,
		definition: { file: 'indicateur.json', bytes },
		values: { file: 'valeurs.csv', bytes: Buffer.from(values) }
	};
}
