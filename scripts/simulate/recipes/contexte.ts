import type { Recipe } from '../recipe.ts';
import { usualDefects, usualSpread } from './usual.ts';

/** Equipment and residents: what the three services depend on. */
export const contexte: Recipe[] = [
	{
		id: 'fibre-raccordable',
		kind: 'share',
		geography: 'yearly',
		first: 2017,
		scale: 100,
		levels: [26, 35, 46, 60, 71, 79, 86, 90.5, 93.5],
		size: 'premises',
		spread: {
			traits: { fibre: 1.6 },
			overseas: -0.4,
			departement: 0.6,
			commune: 0.8,
			pace: 0.5,
			wobble: 0
		},
		isCumulative: true,
		secretUnder: 0,
		secretPartUnder: 0,
		without: ['984', '986', '987', '988', '989'],
		defects: { ...usualDefects, silent: 0, late: 0.01 }
	},
	{
		id: 'menages-sans-internet',
		kind: 'share',
		geography: 'current',
		first: 2017,
		scale: 100,
		levels: [15, 13.8, 12.6, 11, 9.8, 8.9, 8.1, 7.4, 6.8],
		size: 'households',
		spread: {
			...usualSpread,
			traits: { digital: -0.25, elderly: 0.25, fibre: -0.1 },
			overseas: 0.5
		},
		isCumulative: false,
		secretUnder: 0,
		secretPartUnder: 0,
		without: [],
		defects: { ...usualDefects, lost: 0.01 }
	},
	{
		id: 'habitants-75-ans',
		kind: 'share',
		geography: 'current',
		first: 2016,
		scale: 100,
		levels: [9.2, 9.3, 9.4, 9.4, 9.5, 9.6, 9.9, 10.2, 10.5, 10.8],
		size: 'inhabitants',
		spread: {
			traits: { elderly: 0.32 },
			overseas: -0.6,
			departement: 0.05,
			commune: 0.08,
			pace: 0.15,
			wobble: 0.03
		},
		isCumulative: false,
		secretUnder: 0,
		secretPartUnder: 0,
		without: [],
		defects: { ...usualDefects, silent: 0, lost: 0.002, late: 0.02 }
	}
];
