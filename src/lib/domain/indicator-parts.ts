import { FieldReader, isJsonObject, shown } from './field-reader.ts';
import type { Indicator } from './indicator.ts';
import { isPeriod } from './period.ts';

type LineOf = (key: string) => number | null;

export function modalities(fields: FieldReader): Record<string, string> {
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

export function source(
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

export function breaks(fields: FieldReader): Indicator['breaks'] {
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

export function target(fields: FieldReader, file: string, lineOf: LineOf): Indicator['target'] {
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

export function bounds(fields: FieldReader): Indicator['bounds'] {
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
