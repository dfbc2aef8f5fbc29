import { plain, type Dialect } from './csv.ts';
import type { Recipe } from './recipe.ts';
import { acces } from './recipes/acces.ts';
import { aidesLogement } from './recipes/aides-logement.ts';
import { contexte } from './recipes/contexte.ts';
import { etatCivil } from './recipes/etat-civil.ts';
import { impots } from './recipes/impots.ts';

/** Every simulated indicator; each has its definition in `data/demonstration/<id>/indicateur.json`. */
export const recipes: Recipe[] = [...impots, ...etatCivil, ...aidesLogement, ...acces, ...contexte];

/** Files that do not come out of the same tool as the others. */
export const dialects: Record<string, Dialect> = {
	'aide-logement-en-ligne': { ...plain, delimiter: ';', decimalMark: ',', newline: '\r\n' },
	'actes-en-ligne': { ...plain, newline: '\r\n', hasMark: true },
	'fibre-raccordable': { ...plain, delimiter: '\t' },
	'habitants-75-ans': { ...plain, delimiter: ';', decimalMark: ',', groupsThousands: true }
};

export function dialectOf(id: string): Dialect {
	return dialects[id] ?? plain;
}
