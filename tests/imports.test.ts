import { dirname, extname, join, normalize } from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { importTable } from './import-table.ts';
import { sourceFiles, type SourceFile } from './source-files.ts';

const files = sourceFiles(['src', 'scripts']);
const shipped = files.filter(({ path }) => !isTest(path));

/** Tests and their fixtures may reach for what they check with. */
function isTest(path: string): boolean {
	return /\.test\.ts$|\/fixture[^/]*\.ts$/.test(path);
}

function specifiers({ path, text }: SourceFile): string[] {
	const script = path.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n')
		: text;
	return ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** `src/lib/model/rank.ts` → `model`, `src/lib/url.ts` and `src/lib/url-filters.ts` → `url`. */
function moduleOf(path: string): string {
	const [top, second = '', third = ''] = path.split('/');
	if (top === 'scripts' || top === 'bench') return top;
	if (second === 'routes') return 'routes';
	if (second !== 'lib') return 'app';
	return third.includes('.') ? third.replace(/[-.].*$/, '') : third;
}

function isAllowed(path: string, specifier: string): boolean {
	const from = moduleOf(path);
	const allowed = importTable[from];
	if (!allowed) return false;
	if (!specifier.startsWith('.')) {
		return allowed.packages.some((name) =>
			name.endsWith(':') ? specifier.startsWith(name) : isPackage(specifier, name)
		);
	}
	const target = normalize(join(dirname(path), specifier));
	// Styles and the types that SvelteKit generates belong to whoever asks for them.
	if (/\.css$|\/\$types(\.js)?$/.test(target)) return true;
	const to = moduleOf(target);
	return to === from || allowed.modules.includes(to);
}

function lacksExtension(specifier: string): boolean {
	return specifier.startsWith('.') && extname(specifier) === '' && !specifier.endsWith('/$types');
}

function isPackage(specifier: string, name: string): boolean {
	return specifier === name || specifier.startsWith(`${name}/`);
}

describe('the arrow', () => {
	it('finds the files and their imports', () => {
		expect(shipped.length).toBeGreaterThan(30);
		expect(shipped.flatMap(specifiers).length).toBeGreaterThan(60);
		expect(
			specifiers({ path: 'a.svelte', text: "<script>import b from './b.ts'</script>" })
		).toEqual(['./b.ts']);
	});

	it('is kept: no module imports what the table does not give it', () => {
		const faults = shipped
			.filter(({ path }) => moduleOf(path) !== 'app')
			.flatMap((file) =>
				specifiers(file)
					.filter((specifier) => !isAllowed(file.path, specifier))
					.map((specifier) => `${file.path} imports ${specifier}`)
			);
		expect(faults).toEqual([]);
	});

	it('would see an import against it', () => {
		expect(isAllowed('src/lib/domain/a.ts', '../model/rank.ts')).toBe(false);
		expect(isAllowed('src/lib/model/a.ts', '../domain/commune.ts')).toBe(true);
		expect(isAllowed('src/lib/model/a.ts', 'd3-array')).toBe(true);
		expect(isAllowed('src/lib/model/a.ts', 'd3-array-other')).toBe(false);
		expect(isAllowed('src/lib/queries/a.ts', '../charts/Trend.svelte')).toBe(false);
		expect(isAllowed('src/lib/novelty/a.ts', '../domain/commune.ts')).toBe(false);
	});

	it('is read from relative paths that say their extension', () => {
		const faults = shipped.flatMap(({ path, text }) =>
			specifiers({ path, text })
				.filter((specifier) => specifier.startsWith('$lib') || lacksExtension(specifier))
				.map((specifier) => `${path} imports ${specifier}`)
		);
		expect(faults).toEqual([]);
	});
});
