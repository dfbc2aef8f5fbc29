import type { Recipe } from '../recipe.ts';
import { usualDefects, usualSpread } from './usual.ts';

const surveyDefects = { ...usualDefects, silent: 0.04, lost: 0.015, late: 0.08 };

export const acces: Recipe[] = [
	{
		id: 'teleservices-mairie',
		kind: 'measure',
		geography: 'current',
		first: 2018,
		levels: [2, 2.3, 2.9, 3.4, 3.8, 4.2, 4.5, 4.8],
		shape: { kind: 'score', max: 12 },
		spread: {
			traits: { townHall: 0.55, digital: 0.1 },
			overseas: -0.2,
			departement: 0.2,
			commune: 0.35,
			pace: 0.3,
			wobble: 0.08
		},
		needsSite: false,
		without: [],
		defects: surveyDefects
	},
	{
		id: 'qualite-site-mairie',
		kind: 'measure',
		geography: 'current',
		first: 2018,
		levels: [38, 42, 46, 50, 54, 57, 60, 63],
		shape: { kind: 'score', max: 100 },
		spread: {
			traits: { townHall: 0.4, digital: 0.08 },
			overseas: -0.1,
			departement: 0.15,
			commune: 0.45,
			pace: 0.3,
			wobble: 0.12
		},
		needsSite: true,
		without: [],
		defects: surveyDefects
	},
	{
		id: 'distance-accompagnement',
		kind: 'distance',
		geography: 'current',
		first: 2016,
		openings: { before: 0.03, after: 0.13, boom: 2020 },
		without: [],
		defects: { ...usualDefects, silent: 0, lost: 0, late: 0.02 }
	},
	{
		id: 'accompagnements-numeriques',
		kind: 'share',
		geography: 'current',
		first: 2018,
		scale: 1000,
		levels: [14, 17, 11, 22, 29, 34, 38, 41],
		size: 'inhabitants',
		spread: {
			...usualSpread,
			traits: { elderly: 0.12, townHall: 0.2, digital: -0.08 },
			overseas: 0.2,
			departement: 0.35,
			commune: 0.5
		},
		isCumulative: false,
		secretUnder: 0,
		secretPartUnder: 0,
		without: [],
		defects: { ...usualDefects, badYear: { year: 2020, rate: 0.2 } }
	}
];
