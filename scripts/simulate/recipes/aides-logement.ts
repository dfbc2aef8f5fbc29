import type { Recipe } from '../recipe.ts';
import { ownSystems, usualDefects, usualSpread } from './usual.ts';

export const aidesLogement: Recipe[] = [
	{
		id: 'aide-logement-en-ligne',
		kind: 'share',
		geography: 'yearly',
		first: 2017,
		scale: 100,
		levels: [58, 63, 67, 73, 76, 78.5, 80.5, 82, 83.5],
		size: 'housingAid',
		spread: { ...usualSpread, traits: { digital: 0.24, elderly: -0.1, fibre: 0.08 } },
		isCumulative: false,
		secretUnder: 5,
		secretPartUnder: 5,
		without: ownSystems,
		defects: { ...usualDefects, departementGap: { year: 2019, departements: ['08'] } }
	},
	{
		id: 'delai-aide-logement',
		kind: 'measure',
		geography: 'current',
		first: 2018,
		levels: [21, 19.5, 24, 20, 18, 16.5, 15.5, 15],
		shape: { kind: 'factor', min: 1 },
		// One fund treats the files of a whole departement: communes of one resemble each other.
		spread: {
			traits: { digital: -0.03 },
			overseas: 0.3,
			departement: 0.3,
			commune: 0.1,
			pace: 0.12,
			wobble: 0.1
		},
		needsSite: false,
		without: ownSystems,
		// Most of the last year is still to come: the year before stays the one to show.
		defects: { ...usualDefects, late: 0.72 }
	},
	{
		id: 'foyers-aides-logement',
		kind: 'count',
		geography: 'yearly',
		first: 2017,
		size: 'housingAid',
		secretUnder: 5,
		without: ownSystems,
		defects: { ...usualDefects, silent: 0, lost: 0.002 }
	}
];
