import type { LikenessWeights } from '../domain/likeness.ts';
import type { FigureIndicator } from '../domain/published.ts';
import type { PeerKind } from '../domain/selection.ts';
import type { CommuneTable } from './commune-table.ts';
import { comparison, type Comparison } from './comparison.ts';
import { keptAnswers } from './kept-answers.ts';
import type { Measure } from './measure.ts';
import { peerSelection } from './peer-selection.ts';

/** A commune with its measure for the row's indicator. */
export interface MeasuredCommune {
	code: string;
	name: string;
	departement: string;
	population: number | null;
	measure: Measure;
}

/** A line of the sheet: one indicator, the commune, its group, the hand-picked ones. */
export interface SheetRow {
	indicator: FigureIndicator;
	own: MeasuredCommune;
	/** What `peers` are. */
	kind: PeerKind;
	peers: MeasuredCommune[];
	named: MeasuredCommune[];
	comparison: Comparison;
}

export interface SheetChoice {
	self: number;
	peers: PeerKind;
	named: readonly string[];
	/** Of likeness, for the similar communes; the usual ones when absent. */
	weights?: LikenessWeights | undefined;
}

/** Eight groups of a sheet of twenty lines: among 34,000 communes a line takes 40 ms to compare. */
const keptRows = keptAnswers<CommuneTable, SheetRow | null>(160);
/** The same communes in every group: 34,000 of them are made once an indicator. */
const keptCommunes = keptAnswers<CommuneTable, (MeasuredCommune[] | undefined)[]>(80);

/** Null when the table does not hold the indicator. The same choice gives the same row. */
export function sheetRow(
	indicator: FigureIndicator,
	table: CommuneTable,
	choice: SheetChoice
): SheetRow | null {
	const { self, peers, named, weights } = choice;
	const question = [indicator.id, self, peers, named, JSON.stringify(weights ?? null)].join('|');
	return keptRows(table, question, () => rowOf(indicator, table, choice));
}

function rowOf(
	indicator: FigureIndicator,
	table: CommuneTable,
	{ self, peers: kind, named, weights }: SheetChoice
): SheetRow | null {
	const measures = table.measures(indicator);
	if (!measures) return null;
	const communes = keptCommunes(table, indicator.id, () => []);
	const commune = (index: number): MeasuredCommune[] => {
		const known = communes[index];
		if (known) return known;
		const measure = measures[index];
		const code = table.codes[index];
		if (measure === undefined || code === undefined) return [];
		const made = [
			{
				code,
				name: table.names[index] ?? code,
				departement: table.departements[index] ?? '',
				population: table.populations[index] ?? null,
				measure
			}
		];
		communes[index] = made;
		return made;
	};
	const own = commune(self)[0];
	if (!own) return null;
	const peers = peerSelection(kind, self, table, {
		named,
		compared: indicator.id,
		weights
	}).flatMap(commune);
	return {
		indicator,
		own,
		kind,
		peers,
		named:
			kind === 'named'
				? []
				: peerSelection('named', self, table, { named, compared: null }).flatMap(commune),
		comparison: comparison(
			{ ...own.measure, period: indicator.latest },
			peers.map(({ measure }) => measure),
			indicator
		)
	};
}

/** Under this share of the field, an indicator is of one place, and says nothing of the others. */
const localShare = 0.05;

/**
 * Whether a line belongs on the sheet: an absence is told, but not that a figure of one departement
 * is missing in the others.
 */
export function concerns({ indicator, own }: Pick<SheetRow, 'indicator' | 'own'>): boolean {
	if (own.measure.value !== null) return true;
	const latest = indicator.coverage.find(({ period }) => period === indicator.latest);
	return latest === undefined || latest.present >= localShare * latest.expected;
}
