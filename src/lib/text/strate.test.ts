import { expect, it } from 'vitest';
import { ofStrate, shortStrate, strateLabel } from './strate.ts';

it('names strates as mayors read them', () => {
	expect(strateLabel(0)).toBe('moins de 500 habitants');
	expect(strateLabel(1)).toBe('500 à 999 habitants');
	expect(strateLabel(2)).toBe('1\u202f000 à 1\u202f999 habitants');
	expect(strateLabel(7)).toBe('10\u202f000 habitants et plus');
	expect(ofStrate(0)).toBe('de moins de 500 habitants');
});

it('has a short form for axes', () => {
	expect(shortStrate(0)).toBe('0–499');
	expect(shortStrate(6)).toBe('7\u202f500–9\u202f999');
	expect(shortStrate(7)).toBe('10\u202f000 et plus');
});
