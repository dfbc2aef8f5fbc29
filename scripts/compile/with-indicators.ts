/** A file of columns whose JSON is there already, by indicator id. */
export function withIndicators(file: object, indicators: ReadonlyMap<string, string>): string {
	const entries = [...indicators].map(([id, json]) => `${JSON.stringify(id)}:${json}`);
	return `${JSON.stringify(file).slice(0, -1)},"indicators":{${entries.join(',')}}}`;
}
