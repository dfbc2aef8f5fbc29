import { departementOf } from '../../src/lib/domain/commune.ts';
import { compareText } from '../../src/lib/publish/observation-table.ts';
import { RowCount } from '../fetch/row-count.ts';
import { SourceFault } from '../fetch/source-fault.ts';
import { fileDate } from '../fetch/source-file.ts';
import type { Reading, Source, SourceFile, SourceTerritories } from '../fetch/source.ts';
import { readOutlines, type Outline } from './contours/outlines.ts';
import { simplifiedGeoJson } from './contours/simplified.ts';

export const source: Source = {
	id: 'contours',
	title: 'Contours des communes',
	producer: 'IGN et Etalab',
	licence: 'Licence Ouverte 2.0',
	page: 'https://geo.api.gouv.fr/decoupage-administratif/communes',
	known: 'code',
	remote: [
		{
			kind: 'per-departement',
			url: 'https://geo.api.gouv.fr/communes?fields=code,nom,centre,contour&format=geojson&geometry=contour&codeDepartement={departement}',
			name: 'communes-{departement}.geojson'
		}
	],
	isFile: (path) => /\.geojson$/i.test(path) && /(^|\/)(communes|departements)[^/]*$/i.test(path),
	read
};

/** About 100 m for communes, 500 m for departements: a pixel of their maps or less. */
const tolerances = { commune: 10, departement: 50 } as const;

function read(files: readonly SourceFile[], { known }: SourceTerritories): Reading {
	const rows = new RowCount();
	const communes = new Map<string, Outline[]>();
	const departements: Outline[] = [];
	const seen = new Set<string>();
	let read = 0;
	for (const outline of files.flatMap(readOutlines)) {
		read++;
		if (outline === null) rows.reject('contour absent ou d’un type inconnu');
		else if (seen.has(outline.code)) rows.reject('doublon (même code)');
		else if (known.departements.has(outline.code)) {
			departements.push(outline);
			rows.keep();
		} else if (known.communes.has(outline.code)) {
			const departement = departementOf(outline.code);
			communes.set(departement, [...(communes.get(departement) ?? []), outline]);
			rows.keep();
		} else rows.reject(`ni commune ni département du COG ${known.cog}`);
		if (outline !== null) seen.add(outline.code);
	}
	if (communes.size === 0 && departements.length === 0) {
		throw new SourceFault('contours : aucun contour de commune ni de département reconnu.');
	}
	const written = [...communes].map(([departement, outlines]) => ({
		path: `contours/${departement}.json`,
		text: simplifiedGeoJson(outlines, tolerances.commune)
	}));
	if (departements.length > 0) {
		written.push({
			path: 'contours/departements.json',
			text: simplifiedGeoJson(departements, tolerances.departement)
		});
	}
	return {
		updated: files.reduce((last, file) => (fileDate(file) > last ? fileDate(file) : last), ''),
		rows: rows.record(read),
		indicators: [],
		files: written.sort((a, b) => compareText(a.path, b.path)),
		remarks: missingRemarks(communes.size, known.departements.size)
	};
}

function missingRemarks(found: number, expected: number): string[] {
	if (found === 0) {
		return ['Aucun contour de commune : la carte des communes reste en points.'];
	}
	if (found >= expected) return [];
	return [
		`Contours de communes pour ${found} départements sur ${expected} : ailleurs, la carte reste en points.`
	];
}
