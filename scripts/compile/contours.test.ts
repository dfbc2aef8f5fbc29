import { describe, expect, it } from 'vitest';
import { contoursByCode } from '../../src/lib/domain/contours.ts';
import { formatProblem } from '../../src/lib/domain/problem.ts';
import { fixtureTerritories } from '../../tests/fixtures/data/territories.ts';
import { contourLines } from '../report.ts';
import { compileContours } from './contours.ts';
import { lockProblems } from './sources-lock.ts';

type Ring = [number, number][];

function feature(code: string, coordinates: Ring[][]) {
	return {
		type: 'Feature',
		properties: { code, nom: code },
		geometry: { type: 'MultiPolygon', coordinates }
	};
}

/** Two invented neighbours, the second with a hole and an islet, and a commune that is no more. */
const collection = {
	type: 'FeatureCollection',
	features: [
		feature('01002', [
			[
				[
					[5.1, 46],
					[5.1, 46.1],
					[5.3, 46.1],
					[5.3, 46],
					[5.1, 46]
				],
				[
					[5.15, 46.02],
					[5.2, 46.02],
					[5.2, 46.05],
					[5.15, 46.02]
				]
			],
			[
				[
					[5.4, 46],
					[5.4, 46.01],
					[5.41, 46],
					[5.4, 46]
				]
			]
		]),
		feature('01001', [
			[
				[
					[5, 46],
					[5, 46.1],
					[5.1, 46.1],
					[5.1, 46],
					[5, 46]
				]
			]
		]),
		feature('01205', [
			[
				[
					[5, 45],
					[5, 45.1],
					[5.1, 45.1],
					[5, 45]
				]
			]
		])
	]
};

function source(name: string, content: unknown) {
	const text = typeof content === 'string' ? content : JSON.stringify(content);
	return { file: `data/officiel/contours/${name}`, bytes: Buffer.from(text) };
}

function compiled(...sources: ReturnType<typeof source>[]) {
	return compileContours(sources, fixtureTerritories);
}

describe('contours', () => {
	const { files, count, problems } = compiled(
		source('01.json', collection),
		source('departements.json', collection)
	);

	it('are published as integers: a vertex, then steps, present communes only', () => {
		expect(problems).toEqual([]);
		expect([...files.keys()]).toEqual(['contours/01.json']);
		expect(JSON.parse(files.get('contours/01.json') ?? '')).toEqual({
			codes: ['01001', '01002'],
			rings: [
				[[50000, 460000, 0, 1000, 1000, 0, 0, -1000]],
				[
					[51000, 460000, 0, 1000, 2000, 0, 0, -1000],
					[51500, 460200, 500, 0, 0, 300],
					[54000, 460000, 0, 100, 100, -100]
				]
			]
		});
	});

	it('give back the vertices that neighbours share', () => {
		const contours = contoursByCode(JSON.parse(files.get('contours/01.json') ?? ''));
		expect(contours.get('01001')?.[0]).toEqual([
			[50000, 460000],
			[50000, 461000],
			[51000, 461000],
			[51000, 460000]
		]);
		expect(contours.get('01002')?.[0]?.slice(0, 2)).toEqual([
			[51000, 460000],
			[51000, 461000]
		]);
	});

	it('are counted against the COG, in French', () => {
		expect(contourLines(count)).toEqual([
			'data/officiel/contours : 2 contours de commune, dans 1 département, 1 hors du COG 2026 (01205), 4 communes sans contour, qui restent des points (01004, 01005, 01033, 01173)'
		]);
		expect(compiled().count).toBeNull();
		expect(contourLines(null)).toEqual([]);
	});

	it('that cannot be read, or of a departement nobody knows, are problems', () => {
		const faulty = compiled(
			source('01.json', '{"features":['),
			source('99.json', collection),
			source('departements.json', '')
		);
		expect(faulty.problems.map(formatProblem)).toEqual([
			'data/officiel/contours/01.json: JSON illisible, le fichier est peut-être tronqué, attendu les contours écrits par npm run data:fetch contours',
			'data/officiel/contours/99.json: département « 99 », attendu le code d’un département du COG 2026'
		]);
	});
});

describe('the lock of the sources', () => {
	it('is sound, absent, or told with its place', () => {
		expect(lockProblems(null)).toEqual([]);
		expect(lockProblems('{"sources":[]}')).toEqual([]);
		expect([...lockProblems('{'), ...lockProblems('{"sources":3}')].map(formatProblem)).toEqual([
			'data/officiel/sources.lock.json: JSON illisible, attendu le fichier écrit par npm run data:fetch',
			'data/officiel/sources.lock.json: sources.lock.json.sources: 3, attendu une liste [ … ]'
		]);
	});
});
