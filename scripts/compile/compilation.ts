import type { Edition } from '../../src/lib/domain/indicator.ts';
import type {
	CatalogueIndicator,
	DefinitionFile,
	IndicatorSummary,
	References
} from '../../src/lib/domain/published.ts';
import { definitionFile } from '../../src/lib/domain/definition-file.ts';
import { firstLines } from '../../src/lib/domain/first-lines.ts';
import { territoryFiles, type TerritoryFile } from '../../src/lib/db/tables.ts';
import type { ColumnName } from '../../src/lib/publish/columns.ts';
import type { IndicatorReading } from '../../src/lib/publish/read-indicator.ts';
import type { Territories } from '../read/territories.ts';
import { sha256, type Staging } from '../write.ts';
import { openAggregator, type Aggregator } from './aggregates.ts';
import { catalogue, type WrittenFile } from './catalogue.ts';
import { communeFile } from './column-files.ts';
import { fieldCodes } from './coverage.ts';
import { dataPackage } from './datapackage.ts';
import {
	addParts,
	departementMembers,
	departementTexts,
	emptyColumns,
	type DepartementColumns
} from './departement-files.ts';
import { compileIndicator, type Contents, type IndicatorPart } from './indicator-part.ts';
import { pastFiles } from './past-files.ts';
import { comparatorsOf } from './references.ts';
import { searchList } from './search-list.ts';
import { territoryCsv } from './territory-csv.ts';

/** Compiles indicators one after the other into a staging, then what depends on all of them. */
export interface Compilation {
	/** Adds an indicator read without a problem; gives what another build may use again. */
	add(reading: IndicatorReading): Promise<{ part: IndicatorPart; contents: Contents }>;
	/** Adds an indicator compiled by an earlier build from the same. */
	reuse(kept: { part: IndicatorPart; contents: Contents }): Promise<void>;
	/** Adds a file that is published as it is given. */
	copy(path: string, text: string): Promise<void>;
	/** Writes the files that need every indicator; gives what was published. */
	finish(edition: Edition): Promise<{ version: string; files: number; bytes: number }>;
	close(): Promise<void>;
}

export function openCompilation(territories: Territories, staging: Staging): Compilation {
	const csv = territoryCsv(territories);
	const field = fieldCodes(territories);
	const members = departementMembers(territories);
	const departements = emptyColumns(members);
	const indicators: CatalogueIndicator[] = [];
	const columns = new Map<string, readonly ColumnName[]>();
	const summaries = new Map<string, Omit<IndicatorSummary, 'version'>>();
	const references: Omit<References, 'version'> = { indicators: {}, series: {} };
	const written: WrittenFile[] = [];
	let aggregator: Aggregator | null = null;

	async function write(path: string, content: string | Uint8Array): Promise<WrittenFile> {
		const file = await staging.write(path, content);
		written.push(file);
		return file;
	}

	async function take({ part, contents }: { part: IndicatorPart; contents: Contents }) {
		const { indicator, summary } = part;
		for (const [path, content] of contents) await write(path, content);
		indicators.push(indicator);
		columns.set(indicator.id, part.columns);
		summaries.set(indicator.id, summary);
		addParts(departements, indicator.id, part.departements);
		if (indicator.maille !== 'commune') return;
		const { latest, series } = comparatorsOf(summary, indicator);
		references.indicators[indicator.id] = latest;
		references.series[indicator.id] = series;
	}

	return {
		async add(reading) {
			aggregator ??= await openAggregator(csv);
			const made = await compileIndicator(reading, { territories, field, members, aggregator });
			await take(made);
			return made;
		},
		reuse: take,
		async copy(path, text) {
			await write(path, text);
		},
		async finish(edition) {
			const territoryWritten = new Map<TerritoryFile, WrittenFile>();
			for (const name of territoryFiles) {
				territoryWritten.set(name, await write(`territoires/${name}.csv`, csv[name]));
			}
			await write(...communeFile(territories));
			await write('recherche.tsv', searchList(territories.communes));
			const versioned = (version: string): [string, string][] => {
				const list = catalogue(territories, indicators, { edition, version });
				return [
					['catalogue.json', JSON.stringify(list)],
					[
						'datapackage.json',
						JSON.stringify(dataPackage(list, columns, territoryWritten), null, '\t')
					],
					['references.json', JSON.stringify({ version, ...references })],
					...list.indicators.map((indicator): [string, string] => {
						const file: DefinitionFile = { version, indicator };
						return [definitionFile(indicator.id), JSON.stringify(file)];
					}),
					...[...summaries].map(([id, summary]): [string, string] => [
						`summaries/${id}.json`,
						JSON.stringify({ version, ...summary })
					])
				];
			};
			for (const one of departements)
				for (const [path, text] of pastFiles(one)) await write(path, text);
			const first = firstLines(indicators);
			const texts = (one: DepartementColumns, version: string) =>
				departementTexts(one, territories, { version, first });
			const version = versionOf(
				written,
				versioned(''),
				departements.flatMap((one) => texts(one, '').map(([, text]) => sha256(text)))
			);
			for (const [path, text] of versioned(version)) await write(path, text);
			for (const one of departements)
				for (const [path, text] of texts(one, version)) await write(path, text);
			const bytes = written.reduce((total, file) => total + file.bytes, 0);
			return { version, files: written.length, bytes };
		},
		close: async () => aggregator?.close()
	};
}

/** Twelve hex characters of the hash of everything published, the version itself left blank. */
function versionOf(
	written: readonly WrittenFile[],
	versioned: readonly [string, string][],
	departements: readonly string[]
): string {
	const parts = [
		...written.map((file) => `${file.path} ${file.sha256}`),
		...versioned.map(([path, text]) => `${path} ${sha256(text)}`),
		...departements
	];
	return sha256(parts.join('\n')).slice(0, 12);
}
