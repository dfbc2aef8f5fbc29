/**
 * Names that a script may reach for in a module: any identifier or word of it. Emscripten writes an
 * export with or without the underscore of C. Too many are kept rather than one too few.
 */
export function usedNames(script: string): (name: string) => boolean {
	const words = new Set(script.match(/[A-Za-z_$][\w$]*/g));
	return (name) => words.has(name) || words.has(`_${name}`);
}
