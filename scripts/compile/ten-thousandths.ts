/** Degrees × 10,000 as published: ten metres, finer than the gazetteer. Null when unknown. */
export function tenThousandths(degrees: number | undefined): number | null {
	return degrees === undefined ? null : Math.round(degrees * 10_000);
}
