import { communeIndex } from '../lib/components/commune-index-source.ts';
import { DataError, type DataHost } from '../lib/data/published-file.ts';
import { communeOfCode } from '../lib/domain/commune-code.ts';
import { departementOf, type InseeCode } from '../lib/domain/commune.ts';
import type { DepartementHead } from '../lib/domain/published.ts';

export type FoundCommune<File extends DepartementHead> =
	/** `self`: index in the file; `movedFrom`: the old code that was asked, null for a current one. */
	| { kind: 'found'; file: File; self: number; movedFrom: InseeCode | null }
	| { kind: 'unknown'; code: InseeCode };

export interface CommuneFiles<File extends DepartementHead> {
	host: DataHost;
	/** The file of a departement. Throws `DataError`. */
	file: (departement: string) => Promise<File>;
	/** Departements that have a file. */
	departements: readonly string[];
}

/** The commune that a code names, or has gone into. Throws `DataError`. */
export async function findCommune<File extends DepartementHead>(
	files: CommuneFiles<File>,
	code: InseeCode
): Promise<FoundCommune<File>> {
	const departement = departementOf(code);
	if (files.departements.includes(departement)) {
		const file = await files.file(departement);
		const self = file.codes.indexOf(code);
		if (self !== -1) return { kind: 'found', file, self, movedFrom: null };
		const heir = Object.entries(file.formerly).find(([, { codes }]) => codes.includes(code));
		if (heir) return { kind: 'found', file, self: Number(heir[0]), movedFrom: code };
	}
	return findElsewhere(files, code);
}

/** A commune that changed departement with its merger is only found in the whole list. */
async function findElsewhere<File extends DepartementHead>(
	{ host, file: read }: CommuneFiles<File>,
	code: InseeCode
) {
	const index = await communeIndex(host.base, host.version).catch(() => null);
	if (index === null) throw new DataError('network', 'recherche.tsv');
	const answer = communeOfCode(index, code);
	if (answer.kind === 'unknown') return { kind: 'unknown', code } as const;
	const file = await read(departementOf(answer.commune.code));
	const self = file.codes.indexOf(answer.commune.code);
	if (self === -1) return { kind: 'unknown', code } as const;
	const movedFrom = answer.kind === 'old' ? code : null;
	return { kind: 'found', file, self, movedFrom } as const;
}
