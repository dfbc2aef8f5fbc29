import { expect, it } from 'vitest';
import { counted, listed, plural } from './plural.ts';

it('starts the plural at two', () => {
	expect(plural(0, 'commune')).toBe('commune');
	expect(plural(1.9, 'million')).toBe('million');
	expect(plural(2, 'cheval', 'chevaux')).toBe('chevaux');
	expect(counted(34_969, 'commune')).toBe('34\u202f969\u00a0communes');
});

it('joins words with « et » before the last', () => {
	expect(listed([])).toBe('');
	expect(listed(['Y'])).toBe('Y');
	expect(listed(['Eu', 'Y'])).toBe('Eu et Y');
	expect(listed(['Eu', 'Oô', 'Y'])).toBe('Eu, Oô et Y');
});
