/** What is wrong in one row, before the file and line are known. In French. */
export interface Fault {
	found: string;
	expected: string;
}

const none: readonly Fault[] = [];

/** Faults of a row; costs nothing for the millions of rows that have none. */
export class FaultList {
	list: readonly Fault[] = none;

	add(found: string, expected: string): void {
		this.list = [...this.list, { found, expected }];
	}
}
