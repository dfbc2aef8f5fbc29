import type { Position } from '../../../src/lib/domain/commune.ts';
import { isJsonObject } from '../../../src/lib/domain/field-reader.ts';
import { parseNumber } from '../../../src/lib/publish/parse-number.ts';
import { decodeText } from '../../../src/lib/publish/decode-text.ts';
import { readTable } from '../../fetch/read-table.ts';
import { SourceFault } from '../../fetch/source-fault.ts';
import type { SourceFile } from '../../fetch/source.ts';

/**
 * Centres of communes by code, from the answer of geo.api.gouv.fr (`code`, `centre`) or from a CSV
 * file `code_commune,longitude,latitude`.
 */
export function readCentres(file: SourceFile): Map<string, Position> {
	return file.name.endsWith('.json') ? centresOfJson(file) : centresOfCsv(file);
}

function centresOfCsv(file: SourceFile): Map<string, Position> {
	const centres = new Map<string, Position>();
	for (const row of readTable(file, ['code_commune', 'longitude', 'latitude'])) {
		add(centres, row.code_commune, parseNumber(row.longitude), parseNumber(row.latitude));
	}
	return centres;
}

function centresOfJson(file: SourceFile): Map<string, Position> {
	const centres = new Map<string, Position>();
	for (const item of parseList(file)) {
		if (!isJsonObject(item) || typeof item['code'] !== 'string') continue;
		const centre = item['centre'];
		const point = isJsonObject(centre) ? centre['coordinates'] : null;
		if (Array.isArray(point)) add(centres, item['code'], point[0], point[1]);
	}
	if (centres.size === 0) {
		throw new SourceFault(
			`${file.name} : aucun centre de commune (clés «\u00a0code\u00a0» et «\u00a0centre\u00a0»)\u00a0; l’API a changé son format.`
		);
	}
	return centres;
}

function parseList(file: SourceFile): unknown[] {
	const json: unknown = JSON.parse(decodeText(file.bytes).text);
	return Array.isArray(json) ? json : [];
}

function add(
	centres: Map<string, Position>,
	code: string,
	longitude: unknown,
	latitude: unknown
): void {
	if (typeof longitude !== 'number' || typeof latitude !== 'number') return;
	centres.set(code, { longitude, latitude, isApproximate: false });
}
