import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import type { Cell } from './cell.ts';

/** How a file is written: publishers do not all use the same tools. */
export interface Dialect {
	delimiter: ',' | ';' | '\t';
	decimalMark: '.' | ',';
	newline: '\n' | '\r\n';
	/** Byte order mark at the start, as spreadsheets write it. */
	hasMark: boolean;
	/** Thousands apart in counts, by a narrow no-break space. */
	groupsThousands: boolean;
}

export const plain: Dialect = {
	delimiter: ',',
	decimalMark: '.',
	newline: '\n',
	hasMark: false,
	groupsThousands: false
};

const header = ['code', 'periode', 'valeur', 'statut', 'numerateur', 'denominateur'];
const chunk = 1 << 20;

/** Writes rows as they come, a chunk at a time, then puts the file in place; gives the rows written. */
export class CsvFile {
	private readonly descriptor: number;
	private pending: string;
	private rows = 0;

	constructor(
		private readonly path: string,
		private readonly dialect: Dialect,
		private readonly decimals: number
	) {
		this.descriptor = openSync(`${path}.tmp`, 'w');
		this.pending = (dialect.hasMark ? '\uFEFF' : '') + this.line(header);
	}

	add(code: string, period: number, cell: Exclude<Cell, null>): void {
		this.rows++;
		this.pending += this.line(
			cell.kind === 'absent'
				? [code, String(period), '', cell.status, '', '']
				: [
						code,
						String(period),
						this.decimal(cell.value),
						'simule',
						this.count(cell.numerator),
						this.count(cell.denominator)
					]
		);
		if (this.pending.length >= chunk) this.flush();
	}

	/** Rows written. */
	close(): number {
		this.flush();
		closeSync(this.descriptor);
		renameSync(`${this.path}.tmp`, this.path);
		return this.rows;
	}

	private flush(): void {
		writeSync(this.descriptor, this.pending);
		this.pending = '';
	}

	private line(fields: string[]): string {
		return fields.join(this.dialect.delimiter) + this.dialect.newline;
	}

	private decimal(value: number): string {
		const text = String(Math.round(value * 10 ** this.decimals) / 10 ** this.decimals);
		return this.dialect.decimalMark === ',' ? text.replace('.', ',') : text;
	}

	private count(value: number | null): string {
		if (value === null) return '';
		const text = String(value);
		return this.dialect.groupsThousands ? text.replace(/\B(?=(\d{3})+$)/g, '\u202F') : text;
	}
}
