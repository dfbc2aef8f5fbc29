import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { fewerChunks } from './scripts/bundle/fewer-chunks-plugin.ts';
import { firstView } from './scripts/bundle/first-view-plugin.ts';
import { slimEngine } from './scripts/engine/slim-engine-plugin.ts';

export default defineConfig({
	plugins: [
		slimEngine(import.meta.dirname),
		sveltekit(),
		firstView(import.meta.dirname),
		fewerChunks()
	],
	worker: { format: 'es' },
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
		environment: 'node',
		// A process for each of some 240 files took longer than their tests; what a test puts in the place of a
		// global is taken back after it.
		isolate: false,
		// All cores: left to itself it keeps one free, half of a machine of two.
		maxWorkers: '100%',
		unstubGlobals: true,
		restoreMocks: true,
		testTimeout: 30_000,
		// Opening the engine takes seconds on a busy machine.
		hookTimeout: 60_000
	}
});
