import { DepartementCache } from '../../lib/data/departement-cache.ts';
import { communesPast } from '../../lib/data/departement-file.ts';
import { faultOf, type DataError, type DataHost } from '../../lib/data/published-file.ts';
import type { InseeCode } from '../../lib/domain/commune.ts';
import { pastFile } from '../../lib/domain/past-file.ts';
import type { DepartementFile, DepartementSeries } from '../../lib/domain/published.ts';
import { communeTable, type CommuneTable } from '../../lib/model/commune-table.ts';
import type { CommuneProblem } from '../../lib/text/commune-problem.ts';
import { findCommune, type CommuneFiles, type FoundCommune } from '../find-commune.ts';

/** A commune of the board, in its departement's file. */
export interface BoardCommune {
	code: InseeCode;
	file: DepartementFile;
	self: number;
}

export type BoardState =
	{ kind: 'ready' } | { kind: 'loading' } | { kind: 'failed'; fault: DataError['kind'] };

/** The data of a comparison. While another choice is fetched, the last one stays. */
export class Board {
	state = $state.raw<BoardState>({ kind: 'ready' });
	communes = $state.raw<readonly BoardCommune[]>([]);
	table = $state.raw<CommuneTable | null>(null);
	/** Codes of the address that name no commune, or an old one. */
	problems = $state.raw<readonly CommuneProblem[]>([]);
	/** By path of the file; null when it could not be had. */
	series = $state.raw<Readonly<Record<string, DepartementSeries | null>>>({});

	readonly #files: CommuneFiles<DepartementFile>;
	/** Files of the past that are here or on their way. */
	#asked: readonly string[] = [];
	/** The latest request wins; an earlier one that arrives late is dropped. */
	#turn = 0;

	constructor(host: DataHost, departements: readonly string[]) {
		const cache = new DepartementCache(host);
		this.#files = { host, file: (code) => cache.file(code), departements };
	}

	/** Never rejects. */
	async open(codes: readonly InseeCode[]): Promise<void> {
		const turn = ++this.#turn;
		this.state = { kind: 'loading' };
		try {
			const found = await Promise.all(codes.map((code) => findCommune(this.#files, code)));
			if (turn === this.#turn) this.#settle(found);
		} catch (error) {
			if (turn === this.#turn) this.state = { kind: 'failed', fault: faultOf(error) };
		}
	}

	/** Fetches the past of the communes, once; a file that fails is asked again next time. */
	async loadSeries(): Promise<void> {
		const needed = distinct(this.communes.map(pastOf)).filter(
			(path) => !this.#asked.includes(path)
		);
		this.#asked = [...this.#asked, ...needed];
		await Promise.all(
			needed.map(async (path) => {
				const series = await communesPast(this.#files.host, path).catch(() => null);
				if (series === null) this.#asked = this.#asked.filter((one) => one !== path);
				this.series = { ...this.series, [path]: series };
			})
		);
	}

	/** Series of the file that holds a commune: null when it could not be had, undefined until known. */
	past(code: InseeCode): DepartementSeries | null | undefined {
		const commune = this.communes.find((one) => one.code === code);
		return commune && this.series[pastOf(commune)];
	}

	#settle(found: readonly FoundCommune<DepartementFile>[]): void {
		const communes: BoardCommune[] = [];
		const problems: CommuneProblem[] = [];
		for (const answer of found) {
			if (answer.kind === 'unknown') {
				problems.push({ kind: 'unknown', code: answer.code });
				continue;
			}
			const { file, self, movedFrom } = answer;
			const code = file.codes[self] ?? '';
			if (movedFrom !== null) {
				const name = file.names[self] ?? code;
				problems.push({ kind: 'old', code: movedFrom, name, currentCode: code });
			}
			// An old code and the new one may name the same commune.
			if (communes.every((one) => one.code !== code)) communes.push({ code, file, self });
		}
		this.communes = communes;
		this.problems = problems;
		this.table = communeTable(distinct(communes.map(({ file }) => file)));
		this.state = { kind: 'ready' };
	}
}

function pastOf({ file, self }: BoardCommune): string {
	return pastFile(file.departement.code, self);
}

function distinct<T>(items: readonly T[]): T[] {
	return items.filter((item, index) => items.indexOf(item) === index);
}
