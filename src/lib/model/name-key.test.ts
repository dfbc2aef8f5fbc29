import { expect, it } from 'vitest';
import { nameKey } from './name-key.ts';

it('orders names as a French collator does', () => {
	const names = [
		"L'Haÿ-les-Roses",
		'L’Abergement',
		'La Bâtie',
		'Labatie',
		'Œuilly',
		'Oeyreluy',
		'Ozan',
		'Saint-Étienne',
		'Saint Etienne',
		'Saintes',
		'Évian',
		'Evry',
		'Ézanville',
		'Y',
		'yvetot'
	];
	const { compare } = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
	const byKey = names.toSorted((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1));
	expect(byKey).toEqual(names.toSorted(compare));
});
