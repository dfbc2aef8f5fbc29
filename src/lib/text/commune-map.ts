import { counted } from './plural.ts';
import { fr } from './typography.ts';

/** How the communes of a map are drawn; `without`: communes that have no outline. */
export type CommuneDrawing =
	{ kind: 'points'; hasFailed: boolean } | { kind: 'areas'; without: number };

const inTable = fr`Chaque valeur est dans le tableau.`;

/** What the map shows of a commune, points or areas, and what it does not mean. */
export function communeMapNote(drawing: CommuneDrawing): string {
	if (drawing.kind === 'points') {
		const failed = drawing.hasFailed
			? fr`Les contours des communes n’ont pas pu être chargés : la carte reste en points. `
			: '';
		return `${failed}${fr`Un point par commune : sa surface ne dirait rien de ses habitants.`} ${inTable}`;
	}
	const rest =
		drawing.without > 0
			? fr` ; faute de contour, ${counted(drawing.without, 'commune')} ${drawing.without < 2 ? 'reste un point' : 'restent des points'}`
			: '';
	return `${fr`Chaque commune est dessinée par son contour (IGN et Etalab, Licence Ouverte 2.0, simplifié)${rest}. Une grande surface ne veut pas dire beaucoup d’habitants.`} ${inTable}`;
}
