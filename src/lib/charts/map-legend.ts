import { formatCount } from '../text/number.ts';
import type { LegendItem } from './legend.ts';
import { mapClasses } from './map-classes.ts';
import { chartWords } from './words.ts';

/** Classes with bounds and counts, then what is absent, word by word, with its count. */
export function mapLegend(
	territories: readonly { value: number | null; absence?: string | null | undefined }[],
	bounds: readonly number[],
	format: (value: number) => string,
	shape: 'class' | 'dot'
): LegendItem[] {
	const classes = mapClasses(
		territories.map(({ value }) => value),
		bounds
	).map(({ shade, from, to, count }): LegendItem => {
		return {
			mark: `${shape}-${shade}`,
			label: `${format(from)} – ${format(to)} (${formatCount(count)})`
		};
	});
	const absences = new Map<string, number>();
	for (const { value, absence } of territories) {
		if (value !== null) continue;
		const word = absence ?? chartWords.absent;
		absences.set(word, (absences.get(word) ?? 0) + 1);
	}
	const mark = shape === 'class' ? 'hatch' : 'cross';
	return [
		...classes,
		...[...absences].map(([word, count]): LegendItem => ({
			mark,
			label: `${word} (${formatCount(count)})`
		}))
	];
}
