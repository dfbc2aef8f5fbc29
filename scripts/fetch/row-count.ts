import type { RowRecord } from '../../src/lib/domain/provenance.ts';

/** Classes the rows of a source one by one; `record` refuses a row left without a class. */
export class RowCount {
	private kept = 0;
	private merged = 0;
	private readonly rejected = new Map<string, number>();

	keep(): void {
		this.kept++;
	}

	merge(): void {
		this.merged++;
	}

	/** `reason` is French, and the same for every row of its kind. */
	reject(reason: string, rows = 1): void {
		if (rows > 0) this.rejected.set(reason, (this.rejected.get(reason) ?? 0) + rows);
	}

	/** `read`: rows that the file reader counted, by itself. */
	record(read: number): RowRecord {
		const rejected = [...this.rejected].map(([reason, rows]) => ({ reason, rows }));
		const total = rejected.reduce((sum, { rows }) => sum + rows, this.kept + this.merged);
		if (total !== read) throw new Error(`${read} rows read, ${total} classed`);
		return { read, kept: this.kept, merged: this.merged, rejected };
	}
}
