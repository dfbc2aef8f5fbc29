import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { firstViewEntries, type FirstViewEntry } from './first-view-entries.ts';

const asked = 'virtual:first-views';
const resolved = `\0${asked}`;

interface Bundled {
	/** Draws a first view. */
	script: string;
	/** Of its components, by the class that Svelte gives to the elements of each. */
	styles: Record<string, string>;
}

/**
 * Vite plugin: `virtual:first-views` are scripts, by name, in which components write HTML, as on a server, in the
 * browser. None while developing, where pages draw for themselves.
 */
export function firstView(root: string): Plugin {
	let isBuild = false;
	return {
		name: 'first-view',
		configResolved({ command }) {
			isBuild = command === 'build';
		},
		resolveId: (source) => (source === asked ? resolved : null),
		async load(id) {
			if (id !== resolved) return null;
			const views: Record<string, Bundled> = {};
			// One at a time: each takes both processors.
			if (isBuild)
				for (const one of firstViewEntries(root)) views[one.name] = await bundle(root, one);
			return `export default ${JSON.stringify(views)};`;
		}
	};
}

/** Nearly three quarters of it runs at once: Chromium then reads each function once, and not twice. */
const compiledAtOnce = '//# allFunctionsCalledOnLoad\n';

async function bundle(root: string, { entry, drawing }: FirstViewEntry): Promise<Bundled> {
	const styles = new Map<string, string>();
	const output = await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		plugins: [
			svelte({
				configFile: false,
				compilerOptions: { runes: true, css: 'external' },
				emitCss: true
			}),
			stylesApart(styles),
			withoutLaterParts(),
			inItsPage(drawing),
			withoutFirstError()
		],
		ssr: { noExternal: true, target: 'node' },
		build: {
			ssr: entry,
			write: false,
			minify: true,
			target: 'es2022',
			rollupOptions: { output: { format: 'iife' } }
		}
	});
	const [result] = [output].flat();
	const chunks = result && 'output' in result ? result.output : [];
	const [chunk, other] = chunks;
	if (chunk?.type !== 'chunk' || other) throw new Error('the first view is more than one script');
	// It stands in a page: in the texts of Svelte, a tag of scripts would be one.
	const script = compiledAtOnce + chunk.code.replaceAll(/<(?=\/?script)/gi, '\\x3c');
	const used = [...styles].filter(([scope]) => script.includes(scope));
	return { script, styles: Object.fromEntries(used) };
}

/** Takes the styles of components out of their script, which runs in a page that has styles of its own. */
function stylesApart(found: Map<string, string>): Plugin {
	return {
		name: 'styles-apart',
		enforce: 'pre',
		transform(code, id) {
			if (!/\.svelte\?.*type=style/.test(id)) return null;
			const [, scope] = /\.(svelte-[\da-z]+)/.exec(code) ?? [];
			if (scope === undefined) throw new Error(`${id} has no class of its own`);
			found.set(scope, code);
			return { code: '', map: null };
		}
	};
}

/** Modules that a first view imports and never uses, and what stands for them. */
const unused = [
	// How Svelte writes the data of `hydratable` in a page: no component here uses it.
	{ source: /^devalue$/, code: 'export function uneval() { throw new Error("hydratable"); }' },
	// A first view has no past.
	{
		source: /\/LinePast\.svelte$/,
		code: 'export default function () { throw new Error("past"); }'
	},
	// Nor an engine.
	{
		source: /\/(EngineStatus\.svelte|site-engine\.ts)$/,
		code: 'const none = () => { throw new Error("engine"); }; export { none as default, none as engineWordsState };'
	}
].map((one, index) => ({ ...one, id: `\0unused-${index}` }));

/** Left out: those, and what a component imports when it is asked for, since a first view asks for nothing. */
function withoutLaterParts(): Plugin {
	return {
		name: 'without-later-parts',
		enforce: 'pre',
		resolveId: (asked) => unused.find(({ source }) => source.test(asked))?.id ?? null,
		load: (id) => unused.find((one) => one.id === id)?.code ?? null,
		resolveDynamicImport: (specifier) =>
			typeof specifier === 'string' ? { id: specifier, external: true } : null
	};
}

/** What a script finds where it stands: the base of the site, in the page, and the drawing of its embed. */
function inItsPage(drawing: string | null): Plugin {
	const paths = '\0paths';
	return {
		name: 'in-its-page',
		enforce: 'pre',
		resolveId(source) {
			if (source === '$app/paths') return paths;
			return source === 'virtual:first-drawing' ? drawing : null;
		},
		load: (id) =>
			id === paths
				? "export const { base } = document.querySelector('script[data-base]').dataset;"
				: null
	};
}

/** Svelte makes an error as it starts, for effects that no server has: its stack took 10 ms of the 12 in which the script starts. */
function withoutFirstError(): Plugin {
	const made = /new \(class StaleReactionError extends Error \{[^}]*\}\)\(\)/;
	return {
		name: 'without-first-error',
		transform(code, id) {
			if (!id.endsWith('svelte/src/internal/client/constants.js')) return null;
			if (!made.test(code)) throw new Error('Svelte no longer makes the error that is taken away');
			return { code: code.replace(made, '{}'), map: null };
		}
	};
}
