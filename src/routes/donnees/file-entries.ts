import type { DataField, DataResource } from '../../lib/domain/data-package.ts';
import type { CatalogueIndicator } from '../../lib/domain/published.ts';
import { coverageSentence } from '../../lib/text/coverage.ts';
import { periodsLabel, type FileGroup } from '../../lib/text/data-files.ts';

/** A CSV as the page shows it. */
export interface FileEntry {
	id: string;
	group: FileGroup;
	title: string;
	description: string;
	path: string;
	rows: number;
	bytes: number;
	sha256: string;
	fields: DataField[];
	primaryKey: string[];
	licence: string;
	producer: string;
	sources: { title: string; path: string }[];
	/** ISO date of the producer's last update; null: that of the code officiel géographique. */
	updated: string | null;
	/** Null for territories. */
	periods: string | null;
	coverage: string | null;
}

/** `indicator`: null for a territory file, which `rows` then counts. */
export function fileEntry(
	resource: DataResource,
	indicator: CatalogueIndicator | null,
	rows: number
): FileEntry {
	return {
		id: resource.name,
		group: groupOf(indicator),
		title: indicator?.label ?? resource.title,
		description: resource.description,
		path: resource.path,
		rows,
		bytes: resource.bytes,
		sha256: resource.hash.replace('sha256:', ''),
		fields: resource.schema.fields.map(({ name, type, title, constraints = {} }) => {
			const { required, minimum, maximum } = constraints;
			const kept = {
				...(required === undefined ? {} : { required }),
				...(minimum === undefined ? {} : { minimum }),
				...(maximum === undefined ? {} : { maximum })
			};
			return { name, type, title, constraints: kept };
		}),
		primaryKey: resource.schema.primaryKey,
		licence: resource.licenses.map(({ title }) => title).join(', '),
		producer: indicator?.producer ?? 'INSEE, mis en forme par Etalab',
		sources: resource.sources,
		updated: indicator?.updated ?? null,
		periods: indicator && periodsLabel(indicator.periods),
		coverage: indicator && latestCoverage(indicator)
	};
}

function groupOf(indicator: CatalogueIndicator | null): FileGroup {
	if (indicator === null) return 'territoires';
	return indicator.isSimulated ? 'simules' : 'officiels';
}

/** A national series has one value per period: there is nothing to cover. */
function latestCoverage({ coverage, latest, maille }: CatalogueIndicator): string | null {
	if (maille === 'france') return null;
	const found = coverage.find(({ period }) => period === latest);
	return found ? coverageSentence(found, maille) : null;
}
