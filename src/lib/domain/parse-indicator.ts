import { ownColumn } from './explore.ts';
import { FieldReader, isJsonObject, shown } from './field-reader.ts';
import { bounds, breaks, modalities, source, target } from './indicator-parts.ts';
import { frequencies, type Direction, type Edition, type Indicator } from './indicator.ts';
import type { Problem } from './problem.ts';
import { mailles } from './territory.ts';
import { themes } from './theme.ts';
import { units } from './unit.ts';

export { periodFits } from './period-fits.ts';

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
	'contact',
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

/** Whether `simule` is right for where the definition was found: simulated ones are kept apart. */
export function editionProblem(
	isSimulated: boolean,
	edition: Edition,
	file: string
): Problem | null {
	const isDemonstration = edition === 'demonstration';
	if (isSimulated === isDemonstration) return null;
	return {
		file,
		line: null,
		found: `simule : ${isSimulated}`,
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
		contact: contact(fields),
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
	if (id === ownColumn.indicator) {
		fields.fault('id', `id : "${id}"`, 'un autre nom : celui-ci désigne le fichier du lecteur');
	}
	return id;
}

/** One address, that a mail program will be given as it is. */
function contact(fields: FieldReader): string | null {
	const address = fields.optionalText('contact');
	if (address !== null && !/^[^\s@,;:<>?&]+@[^\s@,;:<>?&]+\.[^\s@,;:<>?&]+$/.test(address)) {
		fields.fault('contact', `contact : "${address}"`, 'une adresse de courriel, et une seule');
	}
	return address;
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
