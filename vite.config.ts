import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	worker: { format: 'es' },
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
		environment: 'node',
		testTimeout: 30_000,
		// Opening the engine takes seconds on a busy machine.
		hookTimeout: 60_000
	}
});
