import type { IndicatorFigure } from '../../../lib/domain/embed.ts';
import type { Indicator } from '../../../lib/domain/indicator.ts';
import type { Maille } from '../../../lib/domain/territory.ts';
import { representative } from '../../../lib/model/representative.ts';

const mailles: Record<IndicatorFigure, readonly Maille[]> = {
	evolution: ['commune', 'france'],
	carte: ['commune', 'departement'],
	tailles: ['commune'],
	repartition: ['commune'],
	classement: ['commune', 'departement', 'region'],
	entonnoir: ['commune'],
	couverture: ['commune'],
	categories: ['modalite']
};

/** Whether the page of an indicator draws that figure. */
export function hasFigure(
	indicator: Pick<Indicator, 'maille'> & Parameters<typeof representative>[0],
	figure: IndicatorFigure
): boolean {
	if (!mailles[figure].includes(indicator.maille)) return false;
	return figure !== 'entonnoir' || representative(indicator) === 'aggregate';
}
