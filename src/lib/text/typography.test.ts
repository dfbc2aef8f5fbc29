import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fr, typeset } from './typography.ts';

describe('typography', () => {
	it('puts no-break spaces where French wants them', () => {
		expect(typeset('Où ? « Ici » : 3 %')).toBe('Où\u202f? «\u00a0Ici\u00a0»\u00a0: 3\u202f%');
	});

	it('curls apostrophes', () => {
		expect(typeset("L'Haÿ")).toBe('L’Haÿ');
	});

	it('typesets the values of a template with its text', () => {
		const name = "Villeneuve-d'Ascq";
		expect(fr`Commune : ${name} !`).toBe('Commune\u00a0: Villeneuve-d’Ascq\u202f!');
	});
});

/** Literals that would show a breaking space: typed by hand, not passed through `fr` or `typeset`. */
function looseLiterals(source: string): string[] {
	const code = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
	const literals = code.match(/(?:\bfr)?`[^`]*`|'[^'\n]*'|"[^"\n]*"/g) ?? [];
	return literals.filter(
		(literal) => !literal.startsWith('fr`') && /\p{L} [:;?!]|[\d}] %|« | »/u.test(literal)
	);
}

it('leaves no sentence of this folder with a breaking space', () => {
	const folder = new URL('./', import.meta.url);
	const files = readdirSync(folder).filter(
		(file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'typography.ts'
	);
	const loose = files.flatMap((file) =>
		looseLiterals(readFileSync(new URL(file, folder), 'utf8')).map((text) => `${file}: ${text}`)
	);
	expect(files.length).toBeGreaterThan(10);
	expect(loose).toEqual([]);
});
