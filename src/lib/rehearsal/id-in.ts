/** The id that a definition gives itself; empty when it has none, which its reading then tells. */
export function idIn(definition: Uint8Array): string {
	return /"id"\s*:\s*"([^"]*)"/.exec(new TextDecoder().decode(definition))?.[1] ?? '';
}
