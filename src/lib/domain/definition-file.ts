/** Path under `data/` of what the catalogue says of an indicator. */
export function definitionFile(id: string): string {
	return `definitions/${id}.json`;
}
