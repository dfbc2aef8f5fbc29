import { isJsonObject } from '../../../src/lib/domain/field-reader.ts';
import { decodeText } from '../../../src/lib/publish/decode-text.ts';
import { SourceFault } from '../../fetch/source-fault.ts';
import type { SourceFile } from '../../fetch/source.ts';
import type { Point } from '../../simplify-borders.ts';

/** A territory and its rings; holes are rings too, told apart by their winding. */
export interface Outline {
	code: string;
	name: string;
	/** Polygons, each its outer ring then its holes, in units of 1/10,000 degree. */
	polygons: Point[][][];
}

/** As much of a file as is needed to read it, be it the producer's or ours. */
type OutlineFile = Pick<SourceFile, 'name' | 'bytes'>;

/** Units a degree: about 11 m, far finer than the simplification. */
export const unitsPerDegree = 10_000;

/** Outlines of a GeoJSON file whose features carry `code` and `nom`; null for one without outline. */
export function readOutlines(file: OutlineFile): (Outline | null)[] {
	const json = parseJson(file);
	const features = isJsonObject(json) ? json['features'] : null;
	if (!Array.isArray(features)) {
		throw new SourceFault(
			`${file.name} : clé «\u00a0features\u00a0» absente\u00a0; ce n’est pas un GeoJSON.`
		);
	}
	if (features.length === 0)
		throw new SourceFault(`${file.name} : le fichier est vide (aucun contour).`);
	return features.map((feature) => readFeature(feature, file));
}

function parseJson(file: OutlineFile): unknown {
	try {
		return JSON.parse(decodeText(file.bytes).text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw new SourceFault(`${file.name} : JSON illisible, le fichier est peut-être tronqué.`);
	}
}

function readFeature(feature: unknown, file: OutlineFile): Outline | null {
	const properties = isJsonObject(feature) ? feature['properties'] : null;
	if (!isJsonObject(feature) || !isJsonObject(properties)) return null;
	const { code, nom } = properties;
	if (typeof code !== 'string' || typeof nom !== 'string') {
		throw new SourceFault(
			`${file.name} : clés «\u00a0code\u00a0» et «\u00a0nom\u00a0» attendues dans chaque contour\u00a0; le format a changé.`
		);
	}
	const polygons = readPolygons(feature['geometry']);
	return polygons === null ? null : { code, name: nom, polygons };
}

function readPolygons(geometry: unknown): Point[][][] | null {
	if (!isJsonObject(geometry)) return null;
	const { type, coordinates } = geometry;
	if (!Array.isArray(coordinates)) return null;
	if (type === 'Polygon') return [coordinates.map(readRing)];
	if (type !== 'MultiPolygon') return null;
	return coordinates.map((polygon: unknown) =>
		Array.isArray(polygon) ? polygon.map(readRing) : []
	);
}

/** A ring as integers, without the repetition of its first vertex at the end. */
function readRing(ring: unknown): Point[] {
	if (!Array.isArray(ring)) return [];
	const points = ring.map((vertex: unknown): Point => {
		const [longitude, latitude]: unknown[] = Array.isArray(vertex) ? vertex : [];
		return [units(longitude), units(latitude)];
	});
	const [first, last] = [points[0], points.at(-1)];
	const isClosed = first !== undefined && first[0] === last?.[0] && first[1] === last[1];
	return isClosed ? points.slice(0, -1) : points;
}

function units(degrees: unknown): number {
	return typeof degrees === 'number' ? Math.round(degrees * unitsPerDegree) : 0;
}
