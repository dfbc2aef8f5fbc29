import { expect, it } from 'vitest';
import { categorySpan } from './category-span.ts';

const modalities = { b: 'Deuxième', a: 'Premier', z: 'Sans chiffre' };

it('goes from the first period to the last, in the order of the definition', () => {
	const rows = [
		{ code: 'a', period: '2012', value: 87 },
		{ code: 'a', period: '2016', value: 98 },
		{ code: 'b', period: '2016', value: 68 }
	];
	expect(categorySpan(rows, modalities)).toEqual({
		from: '2012',
		to: '2016',
		categories: [
			{ code: 'b', label: 'Deuxième', from: null, to: 68 },
			{ code: 'a', label: 'Premier', from: 87, to: 98 }
		]
	});
});

it('has no start with a single period', () => {
	const { from, to, categories } = categorySpan(
		[{ code: 'a', period: '2020-11', value: 0 }],
		modalities
	);
	expect([from, to]).toEqual([null, '2020-11']);
	expect(categories).toEqual([{ code: 'a', label: 'Premier', from: null, to: 0 }]);
});
