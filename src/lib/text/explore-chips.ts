import type { ExploreColumn, ExploreQuestion } from '../domain/explore.ts';
import { columnKey, isSameColumn } from '../domain/explore.ts';
import type { Status } from '../domain/status.ts';
import { strates } from '../domain/strate.ts';
import { departementLabel } from './departement.ts';
import { boundsText } from './explore.ts';
import { regionName } from './region.ts';
import { statusLabel } from './status.ts';
import { shortStrate } from './strate.ts';
import { fr } from './typography.ts';

/** What a chip must know to speak of columns and intercommunalités by their names. */
export interface ChipNames {
	epci: (siren: string) => string;
	/** With its period: « Fibre en 2024 ». */
	column: (column: ExploreColumn) => { label: string; decimals: number };
}

type Part =
	'departements' | 'regions' | 'epcis' | 'strates' | 'population' | 'text' | 'values' | 'statuses';

/** A filter in plain French: « Département : Ain (01) ou Nord (59) ». */
export function chipText(
	{ part, column }: { part: Part; column: ExploreColumn | null },
	question: ExploreQuestion,
	names: ChipNames
): string {
	switch (part) {
		case 'departements':
			return fr`Département : ${either(question.departements.map(departementLabel))}`;
		case 'regions':
			return fr`Région : ${either(question.regions.map(regionName))}`;
		case 'epcis':
			return fr`Intercommunalité : ${either(question.epcis.map(names.epci))}`;
		case 'strates':
			return question.strates.length === 0
				? fr`Moins de 10\u202f000 habitants`
				: fr`Habitants : ${either(strates.flatMap(({ id }) => (question.strates.includes(id) ? [shortStrate(id)] : [])))}`;
		case 'population':
			return question.population ? fr`Population : ${boundsText(question.population, 0)}` : '';
		case 'text':
			return fr`Nom ou code contenant « ${question.text} »`;
		case 'values': {
			const bounds = own(question.values, column)?.bounds;
			if (!column || !bounds) return '';
			const { label, decimals } = names.column(column);
			return fr`${label} : ${boundsText(bounds, decimals)}`;
		}
		case 'statuses': {
			const wanted: readonly Status[] = own(question.statuses, column)?.statuses ?? [];
			if (!column) return '';
			const { label } = names.column(column);
			return fr`${label} : ${either(wanted.map(statusLabel))}`;
		}
	}
}

/** The question without the filter that a chip stands for. */
export function withoutPart(
	question: ExploreQuestion,
	{ part, column }: { part: Part; column: ExploreColumn | null }
): ExploreQuestion {
	const others = <T extends { column: ExploreColumn }>(filters: T[]) =>
		filters.filter((one) => column === null || columnKey(one.column) !== columnKey(column));
	switch (part) {
		case 'population':
			return { ...question, population: null };
		case 'text':
			return { ...question, text: '' };
		case 'values':
			return { ...question, values: others(question.values) };
		case 'statuses':
			return { ...question, statuses: others(question.statuses) };
		default:
			return { ...question, [part]: [] };
	}
}

function own<T extends { column: ExploreColumn }>(
	filters: readonly T[],
	column: ExploreColumn | null
): T | undefined {
	return filters.find((one) => column !== null && isSameColumn(one.column, column));
}

/** « a », « a ou b », « a, b ou c ». */
function either(words: readonly string[]): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} ou ${words.at(-1)}`;
}
