import { draftDefinition } from '../publish/draft-definition.ts';
import { definitionText } from '../publish/definition.ts';
import { valuesText } from '../publish/values-text.ts';
import { ownColumn } from '../domain/explore.ts';
import { isPeriod } from '../domain/period.ts';
import type { Frequency } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import type { OwnValues } from './own-values.ts';

export interface OwnFolder {
	/** Folder name, which is the indicator's id. */
	id: string;
	files: { name: 'indicateur.json' | 'valeurs.csv'; text: string }[];
}

/**
 * A column of a reader's file as the folder a publisher drops in `data/officiel/`: real values, and a
 * definition to complete, which the build refuses until it is.
 */
export function ownFolder(
	periods: readonly { period: string; values: OwnValues }[],
	known: { label: string; fileName: string; /** ISO date. */ today: string }
): OwnFolder {
	const id = slug(known.label);
	const observations = periods.flatMap(({ period, values }) =>
		values.codes.map((code, place): Observation => {
			const value = values.values[place] ?? null;
			const status = value === null ? 'non-collecte' : 'definitif';
			return {
				code,
				period,
				value,
				status,
				numerator: null,
				denominator: null,
				source: null,
				note: null
			};
		})
	);
	const decimals = Math.min(3, Math.max(0, ...observations.map(({ value }) => decimalsOf(value))));
	const definition = draftDefinition(
		{ unit: 'count', decimals, maille: 'commune' },
		{
			id,
			label: known.label,
			isRatio: false,
			frequency: frequencyOf(periods.map(({ period }) => period)),
			updated: known.today,
			fileName: known.fileName
		}
	);
	return {
		id,
		files: [
			{ name: 'indicateur.json', text: definitionText(definition) },
			{ name: 'valeurs.csv', text: valuesText(observations) }
		]
	};
}

function slug(text: string): string {
	const plain = text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 60);
	return plain === '' || plain === ownColumn.indicator ? 'donnee' : plain;
}

function decimalsOf(value: number | null): number {
	return value === null ? 0 : (String(value).split('.')[1]?.length ?? 0);
}

function frequencyOf(periods: readonly string[]): Frequency {
	return periods.every((period) => isPeriod(period) && period.length === 4)
		? 'annuelle'
		: 'ponctuelle';
}
