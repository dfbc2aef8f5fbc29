/** The two files of an indicator, told apart by their names, and what else was dropped with them. */
export interface Dropped {
	definition: File | null;
	values: File | null;
	others: string[];
}

export const nothingDropped: Dropped = { definition: null, values: null, others: [] };

/** Files add to those already there: a publisher may drop them one after the other. */
export function withFiles(dropped: Dropped, files: readonly File[]): Dropped {
	const next: Dropped = { ...dropped, others: [] };
	for (const file of files) {
		if (/\.json$/i.test(file.name)) next.definition = file;
		else if (/\.(csv|tsv|txt)$/i.test(file.name)) next.values = file;
		else next.others.push(file.name);
	}
	return next;
}
