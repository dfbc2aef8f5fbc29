import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { engineFile } from '../../../scripts/engine/engine-file.ts';
import { wasmBytes } from './worker-terms.ts';

it('wasmBytes is the size of the engine shipped, so that progress ends at its end', () => {
	expect(statSync(engineFile(resolve('.'))).size).toBe(wasmBytes);
});
