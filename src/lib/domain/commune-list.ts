import type { InseeCode } from './commune.ts';
import { strateOf, type StrateId } from './strate.ts';

/** `colonnes/communes.json`: every commune of the COG, in the order of all column files, by INSEE code. */
export interface CommuneListFile {
	/** Departements in the order of their communes: code, code of the région, how many communes. */
	departements: [string, string, number][];
	/** What follows the departement in each code, as a step from the commune before; 0 before the first. */
	steps: number[];
	/** One a line: a name holds no end of line, and quotes would weigh a tenth. */
	names: string;
	populations: (number | null)[];
}

/** The same decoded, in parallel columns. */
export interface CommuneList {
	codes: InseeCode[];
	names: string[];
	departements: string[];
	regions: string[];
	strates: (StrateId | null)[];
	populations: (number | null)[];
}

interface Listed {
	code: InseeCode;
	name: string;
	departement: string;
	region: string;
	population: number | null;
}

/** Communes by code. */
export function encodeCommuneList(communes: readonly Listed[]): CommuneListFile {
	const departements: [string, string, number][] = [];
	const steps: number[] = [];
	let before = 0;
	for (const { code, departement, region } of communes) {
		const last = departements.at(-1);
		if (last?.[0] === departement) last[2]++;
		else {
			departements.push([departement, region, 1]);
			before = 0;
		}
		const own = Number(code.slice(departement.length));
		steps.push(own - before);
		before = own;
	}
	return {
		departements,
		steps,
		names: communes.map(({ name }) => name).join('\n'),
		populations: communes.map(({ population }) => population)
	};
}

export function decodeCommuneList(file: CommuneListFile): CommuneList {
	const codes: InseeCode[] = [];
	const departements: string[] = [];
	const regions: string[] = [];
	for (const [departement, region, count] of file.departements) {
		let own = 0;
		for (let member = 0; member < count; member++) {
			own += file.steps[codes.length] ?? 0;
			codes.push(departement + String(own).padStart(5 - departement.length, '0'));
			departements.push(departement);
			regions.push(region);
		}
	}
	const { populations } = file;
	return {
		codes,
		names: file.names.split('\n'),
		departements,
		regions,
		strates: populations.map(strateOf),
		populations
	};
}
