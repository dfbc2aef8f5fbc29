/** Criteria of the référentiel de présence numérique des territoires, site (1) then e-mail (2). */
export const criteria = [
	'1.1',
	'1.2',
	'1.3',
	'1.4',
	'1.5',
	'1.6',
	'1.7',
	'1.8',
	'2.1',
	'2.2',
	'2.3',
	'2.4',
	'2.5',
	'2.6',
	'2.7',
	'2.8'
] as const;

/** What a town hall meets: the cell `rpnt` is a list of criteria met, `1.1,1.4,2.1,2.a`. */
export function parseCriteria(cell: string): ReadonlySet<string> {
	return new Set(
		cell
			.toLowerCase()
			.replace(/[[\]"'\s]/g, '')
			.split(/[,|]/)
			.filter((code) => code !== '')
	);
}

export function criteriaMet(met: ReadonlySet<string>): number {
	return criteria.filter((criterion) => met.has(criterion)).length;
}

/** 2 for the level « aa », 1 for « a », 0 for neither. */
export function conformity(met: ReadonlySet<string>, part: '1' | '2'): number {
	if (met.has(`${part}.aa`)) return 2;
	return met.has(`${part}.a`) ? 1 : 0;
}
