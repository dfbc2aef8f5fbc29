import { expect, it } from 'vitest';
import { affordableMemory } from './affordable-memory.ts';

it('a quarter of the machine goes to a reader’s queries, within bounds', () => {
	expect(affordableMemory({ deviceMemory: 8 })).toBe(2_000_000_000);
	expect(affordableMemory({ deviceMemory: 0.5 })).toBe(400_000_000);
	expect(affordableMemory({ deviceMemory: 32 })).toBe(3_000_000_000);
	expect(affordableMemory({})).toBe(1_000_000_000);
});
