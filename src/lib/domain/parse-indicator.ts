import { FieldReader, isJsonObject, shown } from './field-reader.ts';
import {
	frequencies,
	type Direction,
	type Edition,
	type Frequency,
	type Indicator
} from './indicator.ts';
import { isPeriod } from './period.ts';
import type { Problem } from './problem.ts';
import { mailles } from './territory.ts';
import { themes } from './theme.ts';
import { units } from './unit.ts';

export type ParsedIndicator = { indicator: Indicator } | { problems: Problem[] };

const directionWords: Record<string, Direction> = {
	hausse: 'higher',
	baisse: 'lower',
	neutre: 'none'
};

/** Keys of `indicateur.json`, in the order in which they are documented. */
export const indicatorKeys = [
	'id',
	'theme',
	'libelle',
	'libelleCourt',
	'question',
	'unite',
	'decimales',
	'sens',
	'maille',
	'modalites',
	'numerateur',
	'denominateur',
	'definition',
	'methode',
	'limites',
	'producteur',
	'detenteur',
	'source',
	'licence',
	'miseAJour',
	'frequence',
	'ruptures',
	'cible',
	'additif',
	'denominateurMinimal',
	'bornes',
	'simule'
] as const;

/** Whether values of this frequency may carry this period: `annuelle` → `2024`. */
export function periodFits(period: string, frequency: Frequency): boolean {
	if (!isPeriod(period)) return false;
	if (frequency === 'annuelle') return period.length === 4;
	if (frequency === 'trimestrielle') return period.includes('T');
	if (frequency === 'mensuelle') return period.length === 7 && !period.includes('T');
	return true;
}

/** Whether the definition belongs where it was found: simulated ones in `demonstration` alone. */
export function editionProblem(
	indicator: Indicator,
	edition: Edition,
	file: string
): Problem | null {
	const isDemonstration = edition === 'demonstration';
	if (indicator.isSimulated === isDemonstration) return null;
	return {
		file,
		line: null,
		found: `simule : ${indicator.isSimulated}`,
		expected: isDemonstration
			? 'true dans data/demonstration'
			: 'false ou rien dans data/officiel : une donnée simulée n’y entre pas'
	};
}

/**
 * The definition in `indicateur.json`, or everything that is wrong with it. `lineOf` gives the line
 * of a key in the file when the caller has its text.
 */
export function parseIndicator(
	json: unknown,
	file: string,
	lineOf: (key: string) => number | null = () => null
): ParsedIndicator {
	if (!isJsonObject(json)) {
		return { problems: [{ file, line: null, found: shown(json), expected: 'un objet { … }' }] };
	}
	const fields = new FieldReader(json, file, lineOf);
	fields.rejectUnknownKeys(indicatorKeys);
	const indicator: Indicator = {
		id: slug(fields),
		theme: fields.oneOf('theme', themes, 'contexte'),
		label: fields.text('libelle'),
		shortLabel: fields.text('libelleCourt', 40),
		question: fields.text('question'),
		unit: fields.oneOf('unite', units, 'count'),
		decimals: decimals(fields),
		direction:
			directionWords[fields.oneOf('sens', ['hausse', 'baisse', 'neutre'], 'neutre')] ?? 'none',
		maille: fields.oneOf('maille', mailles, 'commune'),
		modalities: modalities(fields),
		numeratorLabel: fields.optionalText('numerateur'),
		denominatorLabel: fields.optionalText('denominateur'),
		definition: fields.text('definition'),
		method: fields.text('methode'),
		limits: fields.text('limites'),
		producer: fields.text('producteur'),
		holder: fields.optionalText('detenteur'),
		...source(fields, file, lineOf),
		licence: fields.text('licence'),
		updated: isoDate(fields),
		frequency: fields.oneOf('frequence', frequencies, 'annuelle'),
		breaks: breaks(fields),
		target: target(fields, file, lineOf),
		isAdditive: fields.boolean('additif'),
		minimumDenominator: fields.optionalNumber('denominateurMinimal'),
		bounds: bounds(fields),
		isSimulated: fields.boolean('simule', false)
	};
	const { problems } = fields;
	return problems.length > 0 ? { problems } : { indicator };
}

function slug(fields: FieldReader): string {
	const id = fields.text('id');
	if (id !== '' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
		fields.fault('id', `id : "${id}"`, 'des minuscules, chiffres et tirets (nom du dossier)');
	}
	return id;
}

function decimals(fields: FieldReader): number {
	const value = fields.number('decimales');
	if (Number.isInteger(value) && value >= 0 && value <= 6) return value;
	fields.fault('decimales', `decimales : ${value}`, 'un entier de 0 à 6');
	return 0;
}

function isoDate(fields: FieldReader): string {
	const date = fields.text('miseAJour');
	if (date === '') return date;
	const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN;
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) {
		fields.fault('miseAJour', `miseAJour : "${date}"`, 'une date AAAA-MM-JJ');
	}
	return date;
}

function modalities(fields: FieldReader): Record<string, string> {
	const isByModality = fields.value('maille') === 'modalite';
	const object = fields.optionalObject('modalites') ?? {};
	const labels: Record<string, string> = {};
	for (const [code, label] of Object.entries(object)) {
		if (typeof label === 'string' && label.trim() !== '') labels[code] = label;
		else fields.fault('modalites', `modalites.${code} : ${shown(label)}`, 'un libellé');
	}
	const count = Object.keys(labels).length;
	if (isByModality && count === 0) {
		fields.fault('modalites', 'modalites absent', 'le libellé de chaque code (maille modalite)');
	}
	if (!isByModality && count > 0) {
		fields.fault('modalites', 'modalites', 'rien, sauf pour la maille modalite');
	}
	return labels;
}

type LineOf = (key: string) => number | null;

function source(
	fields: FieldReader,
	file: string,
	lineOf: LineOf
): Pick<Indicator, 'sourceTitle' | 'sourceUrl'> {
	const object = fields.optionalObject('source');
	if (object === null) {
		if (fields.value('source') === undefined) {
			fields.fault('source', 'source absent', '{ "titre": …, "url": … }');
		}
		return { sourceTitle: '', sourceUrl: '' };
	}
	const inner = new FieldReader(object, file, lineOf);
	inner.rejectUnknownKeys(['titre', 'url']);
	const sourceTitle = inner.text('titre');
	const sourceUrl = inner.text('url');
	if (sourceUrl !== '' && !/^https?:\/\/\S+$/.test(sourceUrl)) {
		inner.fault('url', `url : "${sourceUrl}"`, 'une adresse https://…');
	}
	fields.problems.push(...inner.problems);
	return { sourceTitle, sourceUrl };
}

function breaks(fields: FieldReader): Indicator['breaks'] {
	const list = fields.value('ruptures') ?? [];
	if (!Array.isArray(list)) {
		fields.fault('ruptures', `ruptures : ${shown(list)}`, 'une liste de { periode, raison }');
		return [];
	}
	return list.flatMap((item: unknown) => {
		const { periode, raison } = isJsonObject(item) ? item : {};
		if (typeof periode === 'string' && isPeriod(periode) && typeof raison === 'string') {
			return [{ period: periode, reason: raison }];
		}
		fields.fault('ruptures', `ruptures : ${shown(item)}`, '{ "periode": "2020", "raison": … }');
		return [];
	});
}

function target(fields: FieldReader, file: string, lineOf: LineOf): Indicator['target'] {
	const object = fields.optionalObject('cible');
	if (object === null) return null;
	const inner = new FieldReader(object, file, lineOf);
	inner.rejectUnknownKeys(['periode', 'valeur', 'source']);
	const period = inner.text('periode');
	if (period !== '' && !isPeriod(period)) {
		inner.fault('cible', `cible.periode : "${period}"`, 'AAAA, AAAA-T1 ou AAAA-MM');
	}
	const parsed = { period, value: inner.number('valeur'), source: inner.text('source') };
	fields.problems.push(...inner.problems);
	return parsed;
}

function bounds(fields: FieldReader): Indicator['bounds'] {
	const { min, max } = fields.optionalObject('bornes') ?? {};
	for (const value of [min, max]) {
		if (value !== undefined && value !== null && typeof value !== 'number') {
			fields.fault('bornes', `bornes : ${shown(value)}`, 'un nombre');
		}
	}
	return {
		min: typeof min === 'number' ? min : null,
		max: typeof max === 'number' ? max : null
	};
}
