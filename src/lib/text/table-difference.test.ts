import { expect, it } from 'vitest';
import { tableDifferenceSentence, uncountedTableSentence } from './table-difference.ts';

it('says that sorting exaggerates, and how many lines are beyond chance', () => {
	const sentence = tableDifferenceSentence({ n: 98, above: 3, below: 0, expected: '50\u202f%' });
	expect(sentence).toContain('Trier exagère');
	expect(sentence).toContain('regardées (98\u00a0communes)');
	expect(sentence).toContain('3 sont plus élevées que l’ensemble (50\u202f%), 0 moins élevées');
	expect(uncountedTableSentence).toContain('n’est pas connue');
});
