import type { Revision } from './compare-indicator.ts';

/** What a publisher has to do after reading the changes of an indicator. */
export function advice({ rows, revisions, evolutions, jumps }: Revision, isDrop: boolean): string {
	if (isDrop) {
		return 'ne pas publier avant d’avoir compris ce qui manque : fichier tronqué, format changé, codes non reconnus ?';
	}
	const steps: string[] = [];
	if (rows.periodsRemoved.length > 0) {
		steps.push('remettre les périodes supprimées, ou dire pourquoi dans les limites');
	}
	if (revisions.length > 0) {
		steps.push('vérifier les révisions hors norme dans le fichier du producteur');
	} else if (rows.changed.length > 0) {
		steps.push('dire dans le journal que le producteur a révisé des valeurs');
	}
	if (evolutions.length > 0) {
		steps.push(
			'vérifier les évolutions hors norme, et déclarer une rupture si la définition a changé'
		);
	}
	if (jumps.length > 0) {
		steps.push('s’assurer que les sauts de rang viennent de petits effectifs et non d’une erreur');
	}
	return steps.length === 0 ? 'rien de particulier.' : `${steps.join(' ; ')}.`;
}
