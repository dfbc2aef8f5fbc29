import { basename } from 'node:path';
import { encodeRing, type ContourFile } from '../../src/lib/domain/contours.ts';
import type { Problem } from '../../src/lib/domain/problem.ts';
import { compareText } from '../../src/lib/publish/observation-table.ts';
import { SourceFault } from '../fetch/source-fault.ts';
import type { DepartementSource } from '../read/sources.ts';
import type { Territories } from '../read/territories.ts';
import { readOutlines, type Outline } from '../sources/contours/outlines.ts';

/** What the outlines cover; codes ascending. */
export interface ContourCount {
	cog: number;
	/** Departements that have a file. */
	departements: number;
	matched: number;
	/** Codes of outlines that are no commune of their departement. */
	unmatched: string[];
	/** Communes of those departements without an outline. */
	without: string[];
}

export interface CompiledContours {
	/** Path under `static/data` → text. */
	files: Map<string, string>;
	/** Null when there is no file. */
	count: ContourCount | null;
	problems: Problem[];
}

/** Outlines of the departements themselves, from the same fetch: their map has its own. */
const departementsFile = 'departements';

/** GeoJSON by departement → `contours/<departement>.json`, of present communes only. */
export function compileContours(
	sources: readonly DepartementSource[],
	{ communes, departements, cog }: Territories
): CompiledContours {
	const files = new Map<string, string>();
	const problems: Problem[] = [];
	const count: ContourCount = { cog, departements: 0, matched: 0, unmatched: [], without: [] };
	for (const source of sources) {
		const departement = basename(source.file, '.json');
		if (departement === departementsFile) continue;
		if (!departements.some(({ code }) => code === departement)) {
			problems.push(unknownDepartement(source.file, departement, cog));
			continue;
		}
		const outlines = readFile(source);
		if (!Array.isArray(outlines)) {
			problems.push(outlines);
			continue;
		}
		const members = communes.filter((commune) => commune.departement === departement);
		const { file, unmatched } = contourFile(
			outlines,
			members.map(({ code }) => code)
		);
		const drawn = new Set(file.codes);
		files.set(`contours/${departement}.json`, JSON.stringify(file));
		count.departements++;
		count.matched += drawn.size;
		count.unmatched.push(...unmatched);
		count.without.push(...members.map(({ code }) => code).filter((code) => !drawn.has(code)));
	}
	count.unmatched.sort(compareText);
	count.without.sort(compareText);
	return { files, problems, count: sources.length === 0 ? null : count };
}

function unknownDepartement(file: string, departement: string, cog: number): Problem {
	return {
		file,
		line: null,
		found: `département « ${departement} »`,
		expected: `le code d’un département du COG ${cog}`
	};
}

function readFile({ file, bytes }: DepartementSource): Outline[] | Problem {
	try {
		const outlines = readOutlines({ name: basename(file), bytes });
		return outlines.filter((outline) => outline !== null);
	} catch (error) {
		if (!(error instanceof SourceFault)) throw error;
		return {
			file,
			line: null,
			found: error.message.replace(/^[^:]*: /, '').replace(/\.$/, ''),
			expected: 'les contours écrits par npm run data:fetch contours'
		};
	}
}

/** An outline whose rings are all gone counts as none; of two with one code the first is kept. */
function contourFile(
	outlines: readonly Outline[],
	members: readonly string[]
): { file: ContourFile; unmatched: string[] } {
	const byCode = new Map<string, number[][]>();
	const expected = new Set(members);
	const unmatched: string[] = [];
	for (const { code, polygons } of outlines) {
		const rings = polygons.flat().filter((ring) => ring.length >= 3);
		if (!expected.has(code)) unmatched.push(code);
		else if (rings.length > 0 && !byCode.has(code)) byCode.set(code, rings.map(encodeRing));
	}
	const codes = [...byCode.keys()].sort(compareText);
	return { file: { codes, rings: codes.map((code) => byCode.get(code) ?? []) }, unmatched };
}
