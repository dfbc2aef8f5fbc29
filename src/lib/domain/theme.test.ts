import { describe, expect, it } from 'vitest';
import { byTheme } from './theme.ts';

describe('byTheme', () => {
	it('keeps the order of themes, that of what they have, and no empty one', () => {
		const all = [
			{ id: 'a', theme: 'contexte' },
			{ id: 'b', theme: 'impots' },
			{ id: 'c', theme: 'contexte' }
		] as const;
		expect(byTheme(all)).toEqual([
			{ theme: 'impots', own: [all[1]] },
			{ theme: 'contexte', own: [all[0], all[2]] }
		]);
		expect(byTheme([])).toEqual([]);
	});
});
