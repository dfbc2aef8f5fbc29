import { expect, it } from 'vitest';
import { parseSizes } from './grown-project.ts';

it('reads sizes as indicators by years, and refuses anything else', () => {
	expect(parseSizes('5x1, 20x20')).toEqual([
		{ indicators: 5, years: 1 },
		{ indicators: 20, years: 20 }
	]);
	expect(() => parseSizes('beaucoup')).toThrow('attendu INDICATEURSxANNÉES');
});
