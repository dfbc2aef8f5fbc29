import type { Recipe } from '../recipe.ts';
import { usualDefects, usualSpread } from './usual.ts';

export const etatCivil: Recipe[] = [
	{
		id: 'actes-en-ligne',
		kind: 'share',
		geography: 'yearly',
		first: 2017,
		scale: 100,
		levels: [34, 38, 42, 50, 54, 57, 60, 62.5, 65],
		size: 'recordRequests',
		spread: {
			...usualSpread,
			traits: { digital: 0.22, elderly: -0.12, townHall: 0.3 },
			commune: 0.3
		},
		isCumulative: false,
		secretUnder: 5,
		secretPartUnder: 0,
		without: [],
		defects: { ...usualDefects, silent: 0.02, badYear: { year: 2020, rate: 0.12 } }
	},
	{
		id: 'delai-acte',
		kind: 'measure',
		geography: 'yearly',
		first: 2018,
		levels: [5.2, 5, 6.4, 4.9, 4.4, 4.1, 3.8, 3.6],
		shape: { kind: 'factor', min: 0.5 },
		spread: {
			traits: { townHall: -0.18, size: 0.1 },
			overseas: 0.25,
			departement: 0.12,
			commune: 0.28,
			pace: 0.2,
			wobble: 0.12
		},
		needsSite: false,
		without: [],
		defects: { ...usualDefects, silent: 0.05, badYear: { year: 2020, rate: 0.3 } }
	},
	{
		id: 'pacs-recensement-en-ligne',
		kind: 'share',
		geography: 'current',
		first: 2018,
		scale: 100,
		levels: [18, 24, 33, 40, 46, 51, 55, 58],
		size: 'citizenFiles',
		spread: { ...usualSpread, traits: { digital: 0.25, townHall: 0.35 }, commune: 0.3 },
		isCumulative: false,
		secretUnder: 5,
		secretPartUnder: 0,
		without: ['986', '987', '988'],
		defects: { ...usualDefects, departementGap: { year: 2021, departements: ['2B', '09'] } }
	}
];
