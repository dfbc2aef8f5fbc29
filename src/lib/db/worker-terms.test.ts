import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { wasmBytes } from './worker-terms.ts';

it('wasmBytes is the size of the engine installed, so that progress ends at its end', () => {
	const require = createRequire(import.meta.url);
	const file = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	expect(statSync(file).size).toBe(wasmBytes);
});
