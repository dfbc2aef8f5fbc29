import type { Edition } from '../../src/lib/domain/indicator.ts';
import type { Problem } from '../../src/lib/domain/problem.ts';
import { knownTerritories } from '../../src/lib/publish/known-territories.ts';
import { readIndicator, type IndicatorReading } from '../../src/lib/publish/read-indicator.ts';
import { indicatorFolders, readFolder } from '../read/sources.ts';
import type { Territories } from '../read/territories.ts';
import { idProblems } from '../validate/ids.ts';
import { openStaging } from '../write.ts';
import { openCompilation } from './compilation.ts';

export interface BuildOptions {
	/** Folder that holds `data/` and `static/`. */
	root: string;
	edition: Edition;
	territories: Territories;
	/** Files of the present build that are not data, such as the stamp that tells it is up to date. */
	extraFiles: ReadonlyMap<string, string>;
	/** Called after each file, for whoever watches. */
	onReading(reading: ReadingReport): void;
}

/** What is told of a file once its rows are forgotten. */
export type ReadingReport = Omit<IndicatorReading, 'table'> & { path: string; rowsWritten: number };

export interface BuildResult {
	readings: ReadingReport[];
	problems: Problem[];
	/** Null when a problem stopped the write: the previous `static/data` is then as it was. */
	published: { version: string; files: number; bytes: number } | null;
}

/** Where a build writes, from the root of the project. */
export const publishedFolder = 'static/data';

/** Reads and checks every file; collects all problems. */
export async function checkData(
	options: Omit<BuildOptions, 'extraFiles'>,
	use: (reading: IndicatorReading, problems: readonly Problem[]) => Promise<void> = async () => {}
): Promise<Omit<BuildResult, 'published'>> {
	const { root, edition, territories, onReading } = options;
	const known = knownTerritories(territories);
	const folders = await indicatorFolders(root, edition);
	const problems: Problem[] = idProblems(folders);
	const readings: ReadingReport[] = [];
	for (const folder of folders) {
		const reading = readIndicator(await readFolder(root, folder), known);
		problems.push(...reading.problems);
		await use(reading, problems);
		const { table, ...rest } = reading;
		const rowsWritten = reading.problems.length === 0 ? (table?.codes.length ?? 0) : 0;
		const report = { ...rest, path: folder.path, rowsWritten };
		readings.push(report);
		onReading(report);
	}
	return { readings, problems };
}

/** Read → validate → compile → write. Writes everything, or nothing when there is one problem. */
export async function buildData(options: BuildOptions): Promise<BuildResult> {
	const { root, edition, territories, extraFiles } = options;
	const staging = await openStaging(root, publishedFolder);
	const compilation = openCompilation(territories, staging);
	try {
		const checked = await checkData(options, async (reading, problems) => {
			// Past the first problem nothing will be published: the rest is only checked.
			if (problems.length === 0) await compilation.add(reading);
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
