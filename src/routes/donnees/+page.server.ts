import type { DataPackage } from '../../lib/domain/data-package.ts';
import { ifPublished, rowCount, weighedFile, weighedFolder } from '../../lib/server/file-sizes.ts';
import { officialProvenance } from '../../lib/server/provenance.ts';
import { published, publishedCatalogue } from '../../lib/server/published.ts';
import { fileEntry } from './file-entries.ts';

/** Every published file, described: the page is complete without JavaScript. */
export async function load() {
	const [{ resources, version }, { indicators }, provenance, technical] = await Promise.all([
		published<DataPackage>('datapackage.json'),
		publishedCatalogue(),
		officialProvenance(),
		technicalFiles()
	]);
	const files = await Promise.all(
		resources.map(async (resource) => {
			const indicator = indicators.find(({ path }) => path === resource.path) ?? null;
			return fileEntry(resource, indicator, indicator?.rows ?? (await rowCount(resource.path)));
		})
	);
	return { files, packageVersion: version, provenance, technical };
}

/** Those that this edition has: the lock and the outlines come with the fetched sources. */
async function technicalFiles() {
	const single = [
		'catalogue.json',
		'datapackage.json',
		'sources.lock.json',
		'references.json',
		'recherche.tsv',
		'colonnes/communes.json'
	] as const;
	const folders = [
		{ path: 'definitions/<id>.json', folder: 'definitions', name: /\.json$/ },
		{ path: 'summaries/<id>.json', folder: 'summaries', name: /\.json$/ },
		{ path: 'departements/<code>.json', folder: 'departements', name: /^[0-9AB]+\.json$/ },
		{ path: 'departements/<code>/suite.json', folder: 'departements', name: /suite\.json$/ },
		{
			path: 'departements/<code>/communes/<n>.json',
			folder: 'departements',
			name: /communes.+\.json$/
		},
		{
			path: 'departements/<code>/series/<id>.json',
			folder: 'departements',
			name: /series.+\.json$/
		},
		{ path: 'colonnes/<id>/<periode>.json', folder: 'colonnes', name: /[/\\].+\.json$/ },
		{ path: 'contours/<code>.json', folder: 'contours', name: /\.json$/ },
		{ path: 'sites/<code>.json', folder: 'sites', name: /\.json$/ }
	] as const;
	const [files, sets] = await Promise.all([
		Promise.all(
			single.map(async (path) => {
				const weighed = await ifPublished(weighedFile(path));
				return weighed && { path, ...weighed };
			})
		),
		Promise.all(
			folders.map(async ({ path, folder, name }) => {
				const weighed = await ifPublished(weighedFolder(folder, name));
				return weighed && { path, ...weighed };
			})
		)
	]);
	return {
		files: files.filter((file) => file !== null),
		sets: sets.filter((set) => set !== null).filter(({ count }) => count > 0)
	};
}
