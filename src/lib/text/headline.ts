import type { HeadlineMeasure, IndicatorHeadline } from '../domain/headline.ts';
import type { Indicator } from '../domain/indicator.ts';
import { rounded } from '../domain/ratio.ts';
import { fieldLimit } from '../domain/strate.ts';
import { communeName } from './commune.ts';
import { departementName, inDepartement } from './departement.ts';
import { spokenValue } from './key-figure.ts';
import { formatCount } from './number.ts';
import { betweenPeriods, formatPeriod, inPeriod } from './period.ts';
import { counted, listed, plural } from './plural.ts';
import { fromPlaceTo } from './rank-jump.ts';
import { ofStrate } from './strate.ts';
import { fr, typeset } from './typography.ts';
import { formatChange, formatGap, formatValue } from './value.ts';

const fieldCommunes = `communes de moins de ${formatCount(fieldLimit)} habitants`;

export type HeadlineIndicator = Pick<
	Indicator,
	'unit' | 'decimals' | 'isSimulated' | 'modalities' | 'maille'
>;

/** The sentence of a fact; one on simulated figures says so, wherever it is copied. */
export function headlineSentence(fact: IndicatorHeadline, indicator: HeadlineIndicator): string {
	return closed(words(fact, indicator), indicator.isSimulated);
}

/** A sentence without its full stop, ended; simulated figures are named before it. */
export function closed(sentence: string, isSimulated: boolean): string {
	const mark = isSimulated ? ' (chiffres simulés)' : '';
	return `${sentence}${mark}.`;
}

function words(fact: IndicatorHeadline, indicator: HeadlineIndicator): string {
	switch (fact.kind) {
		case 'change':
			return change(fact, indicator);
		case 'no-change':
			return noChange(fact);
		case 'step': {
			const size = formatChange(fact.difference, indicator.unit, indicator.decimals);
			return fr`Plus forte variation d’une année à l’autre : ${size} ${betweenPeriods(fact.from.period, fact.to.period)}`;
		}
		case 'sizes':
			return sizes(fact, indicator);
		case 'departements': {
			const { lowest, highest, period, among, measure } = fact;
			const value = (end: number) => formatValue(end, indicator.unit, indicator.decimals);
			return fr`${capital(inPeriod(period))}, sur ${counted(among, 'département comparé', 'départements comparés')}, ${subject(measure)} va de ${value(lowest.value)} ${inDepartement(lowest.code)} à ${value(highest.value)} ${inDepartement(highest.code)}`;
		}
		case 'jumps':
			return jumps(fact);
		case 'target':
			return target(fact, indicator);
		case 'categories': {
			const name = (code: string) => typeset(indicator.modalities[code] ?? code);
			const { lowest, highest } = fact;
			return fr`La valeur la plus élevée : « ${name(highest.code)} » (${spokenValue(highest.value, indicator)}) ; la plus faible : « ${name(lowest.code)} » (${spokenValue(lowest.value, indicator)})`;
		}
		case 'category-targets': {
			const aim = `la cible de ${formatPeriod(fact.period)}, ${spokenValue(fact.target, indicator)}`;
			if (fact.met === 0) return fr`Aucune des catégories chiffrées n’atteint ${aim}`;
			return fr`${counted(fact.met, 'catégorie')} sur ${formatCount(fact.among)} ${fact.met < 2 ? 'atteint' : 'atteignent'} ${aim}`;
		}
	}
}

function change(
	{ from, to, after, measure }: Extract<IndicatorHeadline, { kind: 'change' }>,
	indicator: HeadlineIndicator
): string {
	const value = (point: { value: number }) => spoken(point.value, measure, indicator);
	const when = betweenPeriods(from.period, to.period);
	const since = after === null ? '' : `, après la rupture de série de ${formatPeriod(after)}`;
	const of = measure === 'own' ? '' : ` des ${fieldCommunes}`;
	if (value(from) === value(to))
		return fr`${capital(when)}${since}, ${subject(measure)}${of} est restée à ${value(to)}`;
	const size = formatChange(
		shownDifference(from, to, indicator),
		indicator.unit,
		indicator.decimals
	);
	// The figure above has just said both values of a national series.
	if (measure === 'own' && after === null) return fr`L’écart ${when} est de ${size}`;
	return fr`${capital(when)}${since}, ${subject(measure)}${of} est passée de ${value(from)} à ${value(to)} : ${size}`;
}

function noChange({ reason, breaks }: Extract<IndicatorHeadline, { kind: 'no-change' }>): string {
	switch (reason) {
		case 'one-period':
			return fr`Une seule période se lit ici : aucune évolution ne peut en être dite`;
		case 'few':
			return fr`Trop peu de territoires ont une valeur à deux périodes : aucune évolution n’est donnée`;
		case 'break':
			return fr`La série est rompue (${listed(breaks.map(formatPeriod))}) et ne compte pas deux valeurs depuis : aucune évolution n’est donnée`;
	}
}

function sizes(
	{ small, large, period, measure }: Extract<IndicatorHeadline, { kind: 'sizes' }>,
	{ unit, decimals }: HeadlineIndicator
): string {
	const value = (side: { value: number }) => formatValue(side.value, unit, decimals);
	const gap =
		value(small) === value(large)
			? 'aucun écart, à l’arrondi près,'
			: fr`${formatGap(shownDifference(small, large, { decimals }), unit, decimals)} d’écart`;
	const [verb, link] = measure === 'aggregate' ? ['sont ensemble', 'à '] : ['ont pour médiane', ''];
	return fr`Les communes ${ofStrate(small.strate)} ${verb} ${link}${value(small)}, celles ${ofStrate(large.strate)} ${link}${value(large)} : ${gap} ${inPeriod(period)}`;
}

function jumps({
	from,
	to,
	judged,
	moved,
	clear,
	widest
}: Extract<IndicatorHeadline, { kind: 'jumps' }>): string {
	const told = (n: number) =>
		fr`${capital(betweenPeriods(from, to))}, ${counted(n, 'commune')} sur ${formatCount(judged)} ${plural(n, 'a', 'ont')} changé de place dans ${n < 2 ? 'son' : 'leur'} groupe`;
	if (widest === null)
		return fr`${told(moved)} d’un quart des places ou plus : pour aucune, le hasard n’est exclu`;
	const { name, departement, n } = widest;
	return fr`${told(clear)} bien plus que le hasard ne l’explique ; le plus loin : ${communeName(name)} (${departementName(departement)}), ${fromPlaceTo(widest)} sur ${formatCount(n)}`;
}

function target(
	{
		measure,
		period,
		value,
		target: aim,
		difference,
		outcome
	}: Extract<IndicatorHeadline, { kind: 'target' }>,
	indicator: HeadlineIndicator
): string {
	const name = `la cible de ${formatPeriod(aim.period)}, ${spoken(aim.value, measure, indicator)},`;
	const reached = `${subject(measure)} est de ${spoken(value, measure, indicator)} ${inPeriod(period)}`;
	const gap = formatGap(difference, indicator.unit, indicator.decimals);
	switch (outcome) {
		case 'met':
			return fr`${capital(name)} est atteinte : ${reached}`;
		case 'missed':
			return fr`${capital(name)} n’est pas atteinte : ${reached}, soit un écart de ${gap}`;
		case 'early':
			return fr`${capital(name)} est encore devant : ${reached}, soit un écart de ${gap}`;
	}
}

/** Between the values as they are shown: « de 40 à 62 : +22 », not +23. */
function shownDifference(
	from: { value: number },
	to: { value: number },
	{ decimals }: { decimals: number }
): number {
	return rounded(to.value, decimals) - rounded(from.value, decimals);
}

/** What moves: a feminine noun, whatever stands for the whole. */
function subject(measure: HeadlineMeasure): string {
	switch (measure) {
		case 'aggregate':
			return 'la valeur d’ensemble';
		case 'median':
			return 'la médiane';
		case 'own':
			return 'la valeur publiée';
	}
}

/** National values keep the decimals of their source. */
function spoken(value: number, measure: HeadlineMeasure, indicator: HeadlineIndicator): string {
	return measure === 'own'
		? spokenValue(value, indicator)
		: formatValue(value, indicator.unit, indicator.decimals);
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
