import type { Recipe } from '../recipe.ts';
import { ownSystems, usualDefects, usualSpread } from './usual.ts';

export const impots: Recipe[] = [
	{
		id: 'declaration-en-ligne',
		kind: 'share',
		geography: 'yearly',
		first: 2016,
		scale: 100,
		// 2018, 2019, 2021 and 2022 are the national levels of data/officiel; from 2020 automatic
		// declarations count, and what follows 2022 carries the same slope on.
		levels: [47, 54, 60, 69, 88.5, 88, 88.6, 89.2, 89.8, 90.3],
		size: 'taxHouseholds',
		spread: usualSpread,
		isCumulative: false,
		secretUnder: 11,
		secretPartUnder: 11,
		without: ownSystems,
		defects: { ...usualDefects, departementGap: { year: 2018, departements: ['48'] } }
	},
	{
		id: 'paiement-dematerialise',
		kind: 'share',
		geography: 'current',
		first: 2017,
		scale: 100,
		// The last real figure is 50.15 % in 2008.
		levels: [66, 69, 72, 75, 77.5, 79.5, 81.5, 83, 84.5],
		size: 'taxPayments',
		spread: { ...usualSpread, traits: { digital: 0.18, elderly: -0.08 }, commune: 0.16 },
		isCumulative: false,
		secretUnder: 11,
		secretPartUnder: 0,
		without: ownSystems,
		defects: { ...usualDefects, late: 0.03 }
	}
];
