import type { IndicatorRecord } from '../../src/lib/domain/provenance.ts';
import { formatProblem } from '../../src/lib/domain/problem.ts';
import { readIndicator } from '../../src/lib/publish/read-indicator.ts';
import { definitionText } from '../../src/lib/publish/definition.ts';
import { SourceFault } from './source-fault.ts';
import type { Reading, SourceTerritories } from './source.ts';
import { valuesText } from '../../src/lib/publish/values-text.ts';

/** What a source is about to write, by path under `data/officiel`, and what it amounts to. */
export interface CheckedReading {
	files: { path: string; text: string }[];
	indicators: IndicatorRecord[];
}

const mostShown = 3;

/**
 * Texts of the indicators, read back as the build will: a value that the build would refuse stops
 * the source here, before anything is written.
 */
export function checkedReading(
	{ indicators, files }: Reading,
	{ known }: SourceTerritories
): CheckedReading {
	const checked: CheckedReading = { files: [...files], indicators: [] };
	for (const { definition, observations } of indicators) {
		const { id } = definition;
		if (observations.length === 0) {
			throw new SourceFault(`${id} : aucune ligne utilisable dans le fichier du producteur.`);
		}
		const written = [
			{ path: `${id}/indicateur.json`, text: definitionText(definition) },
			{ path: `${id}/valeurs.csv`, text: valuesText(observations) }
		] as const;
		const [json, csv] = written.map(({ path, text }) => ({ file: path, bytes: Buffer.from(text) }));
		if (json === undefined || csv === undefined) throw new RangeError(id);
		const read = readIndicator(
			{ folder: id, edition: 'officielle', definition: json, values: csv },
			known
		);
		if (read.problems.length > 0) {
			const shown = read.problems.slice(0, mostShown).map(formatProblem).join(' | ');
			const more = read.problems.length - mostShown;
			throw new SourceFault(`${shown}${more > 0 ? ` | et ${more} autres` : ''}`);
		}
		checked.files.push(...written);
		checked.indicators.push({ id, rows: observations.length, lost: read.carryOver.lost.length });
	}
	return checked;
}
