import { expect, it } from 'vitest';
import { fillSlots, slot } from './server-markup.ts';

it('puts each markup in its slot, as it is', () => {
	const page = `<main>${slot('carte')}<p>${slot('table')}</p></main>`;
	expect(fillSlots(page, { carte: '<svg>$&</svg>', table: '' })).toBe(
		'<main><svg>$&</svg><p></p></main>'
	);
});

it('leaves a slot that nobody fills, and markup that has no slot', () => {
	expect(fillSlots(slot('carte'), { autre: 'x' })).toBe('<!--slot:carte-->');
});
