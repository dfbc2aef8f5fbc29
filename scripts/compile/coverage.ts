import type { Indicator } from '../../src/lib/domain/indicator.ts';
import type { Period } from '../../src/lib/domain/period.ts';
import type { Coverage } from '../../src/lib/domain/published.ts';
import { isInField } from '../../src/lib/domain/strate.ts';
import { franceCode, type Maille } from '../../src/lib/domain/territory.ts';
import { compareText, type ObservationTable } from '../../src/lib/publish/observation-table.ts';
import type { Territories } from '../read/territories.ts';

/** Territories an indicator is expected for: those of the field of the site. */
export type FieldCodes = Record<Exclude<Maille, 'modalite'>, ReadonlySet<string>>;

/** Communes under 10,000 inhabitants; departements and régions without the collectivités. */
export function fieldCodes(territories: Territories): FieldCodes {
	const departements = territories.departements.filter(
		({ code }) => !territories.collectivites.has(code)
	);
	return {
		commune: new Set(
			territories.communes.filter(({ strate }) => isInField(strate)).map(({ code }) => code)
		),
		departement: new Set(departements.map(({ code }) => code)),
		region: new Set(departements.map(({ region }) => region)),
		france: new Set([franceCode])
	};
}

/** Rows by period and status, counted in the field alone; periods ascending. */
export function coverageOf(
	table: ObservationTable,
	{ maille, modalities }: Indicator,
	field: FieldCodes
): Coverage[] {
	const expected = maille === 'modalite' ? new Set(Object.keys(modalities)) : field[maille];
	const byPeriod = new Map<Period, Coverage>();
	table.periods.forEach((period, row) => {
		const coverage = byPeriod.get(period) ?? emptyCoverage(period, expected.size);
		byPeriod.set(period, coverage);
		if (!expected.has(table.codes[row] ?? '')) return;
		switch (table.statuses[row]) {
			case 'secret':
				coverage.secret++;
				break;
			case 'non-collecte':
				coverage.notCollected++;
				break;
			case 'non-concerne':
				coverage.notApplicable++;
				break;
			default:
				coverage.present++;
		}
	});
	return [...byPeriod.values()].sort((a, b) => compareText(a.period, b.period));
}

/** Last period with at least half of its territories; failing that, the fullest, the later one on a tie. */
export function latestPeriod(coverage: readonly Coverage[]): Period {
	const full = coverage.findLast(({ present, expected }) => present * 2 >= expected);
	const fullest = coverage.reduce<Coverage | null>(
		(best, next) => (best === null || next.present >= best.present ? next : best),
		null
	);
	const latest = full ?? fullest;
	if (latest === null) throw new RangeError('an indicator without a period');
	return latest.period;
}

function emptyCoverage(period: Period, expected: number): Coverage {
	return { period, present: 0, expected, secret: 0, notCollected: 0, notApplicable: 0 };
}
