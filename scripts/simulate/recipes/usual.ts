import type { Defects, Spread } from '../recipe.ts';

/** Collectivities with their own taxes and benefits, where national services do not apply. */
export const ownSystems = ['975', '977', '978', '984', '986', '987', '988', '989'] as const;

/** What most files suffer from: a few silent communes, lost cells, latecomers. */
export const usualDefects: Defects = {
	silent: 0.008,
	lost: 0.006,
	late: 0.05,
	departementGap: null,
	badYear: null
};

/** How communes usually differ in the use of an online service. */
export const usualSpread: Spread = {
	traits: { digital: 0.22, elderly: -0.16, fibre: 0.06 },
	overseas: -0.35,
	departement: 0.12,
	commune: 0.2,
	pace: 0.18,
	wobble: 0.07
};
