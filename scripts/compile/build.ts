import type { Edition } from '../../src/lib/domain/indicator.ts';
import type { Problem } from '../../src/lib/domain/problem.ts';
import { knownTerritories } from '../../src/lib/publish/known-territories.ts';
import {
	readIndicator,
	type IndicatorFiles,
	type IndicatorReading
} from '../../src/lib/publish/read-indicator.ts';
import {
	contoursFolder,
	indicatorFolders,
	readByDepartement,
	readFolder,
	readSourcesLock,
	sitesFolder
} from '../read/sources.ts';
import type { Territories } from '../read/territories.ts';
import { idProblems } from '../validate/ids.ts';
import { openStaging } from '../write.ts';
import { openCompilation } from './compilation.ts';
import { compileContours, type ContourCount } from './contours.ts';
import type { PartCache } from './part-cache.ts';
import { partKeys } from './part-key.ts';
import type { ReadingReport } from './reading-report.ts';
import { compileSites } from './sites.ts';
import { lockProblems } from './sources-lock.ts';

export interface BuildOptions {
	/** Folder that holds `data/` and `static/`. */
	root: string;
	edition: Edition;
	territories: Territories;
	/** Files of the present build that are not data, such as the stamp that tells it is up to date. */
	extraFiles: ReadonlyMap<string, string>;
	/** Parts of earlier builds, and the hash of the code that made them; null: everything is compiled. */
	kept: { cache: PartCache; code: string } | null;
	/** Called after each file, for whoever watches. */
	onReading(reading: ReadingReport): void;
}

export interface BuildResult {
	readings: ReadingReport[];
	/** Null when no outline was fetched. */
	contours: ContourCount | null;
	problems: Problem[];
	/** Null when a problem stopped the write: the previous `static/data` is then as it was. */
	published: { version: string; files: number; bytes: number } | null;
}

/** Where a build writes, from the root of the project. */
export const publishedFolder = 'static/data';

/** Who makes something of what is read; past the first problem nothing will be published. */
interface Use {
	/** What an earlier build told of the same files, and made of them; null: they are to be read. */
	earlier(files: IndicatorFiles): Promise<ReadingReport | null>;
	indicator(made: Reading, problems: readonly Problem[]): Promise<void>;
	/** A file that is published as it is. */
	file(path: string, text: string): Promise<void>;
}

interface Reading {
	files: IndicatorFiles;
	reading: IndicatorReading;
	report: ReadingReport;
}

const noUse: Use = {
	earlier: async () => null,
	indicator: async () => {},
	file: async () => {}
};

/** Reads and checks every file; collects all problems. */
export async function checkData(
	options: Omit<BuildOptions, 'extraFiles' | 'kept'>,
	use: Use = noUse
): Promise<Omit<BuildResult, 'published'>> {
	const { root, edition, territories, onReading } = options;
	const known = knownTerritories(territories);
	const folders = await indicatorFolders(root, edition);
	const problems: Problem[] = idProblems(folders);
	const readings: ReadingReport[] = [];
	for (const folder of folders) {
		const files = await readFolder(root, folder);
		let report = await use.earlier(files);
		if (report === null) {
			const reading = readIndicator(files, known);
			report = reportOf(reading, folder.path);
			problems.push(...reading.problems);
			await use.indicator({ files, reading, report }, problems);
		}
		readings.push(report);
		onReading(report);
	}
	const contours = compileContours(await readByDepartement(root, contoursFolder), territories);
	const sites = compileSites(await readByDepartement(root, sitesFolder), territories);
	const lock = await readSourcesLock(root);
	problems.push(...contours.problems, ...sites.problems, ...lockProblems(lock));
	if (problems.length === 0) {
		for (const [path, text] of [...contours.files, ...sites.files]) await use.file(path, text);
		if (lock !== null) await use.file('sources.lock.json', lock);
	}
	return { readings, problems, contours: contours.count };
}

function reportOf({ table, ...rest }: IndicatorReading, path: string): ReadingReport {
	const rowsWritten = rest.problems.length === 0 ? (table?.codes.length ?? 0) : 0;
	return { ...rest, path, rowsWritten };
}

/** Read → validate → compile → write. Writes everything, or nothing when there is one problem. */
export async function buildData(options: BuildOptions): Promise<BuildResult> {
	const { root, edition, territories, extraFiles, kept } = options;
	const keyOf = kept && partKeys(kept.code, territories);
	const staging = await openStaging(root, publishedFolder);
	const compilation = openCompilation(territories, staging);
	try {
		const checked = await checkData(options, {
			async earlier(files) {
				const part = keyOf && (await kept?.cache.find(files.folder, keyOf(files)));
				if (!part) return null;
				await compilation.reuse(part);
				return part.report;
			},
			async indicator({ files, reading, report }, problems) {
				if (problems.length > 0) return;
				const made = await compilation.add(reading);
				if (keyOf) await kept?.cache.keep(files.folder, keyOf(files), { ...made, report });
			},
			file: (path, text) => compilation.copy(path, text)
		});
		if (checked.problems.length > 0) return { ...checked, published: null };
		const published = await compilation.finish(edition);
		for (const [path, text] of extraFiles) await staging.write(path, text);
		await staging.commit();
		return { ...checked, published };
	} finally {
		await compilation.close();
		await staging.discard();
	}
}
