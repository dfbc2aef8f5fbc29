import type { CommuneHeadline, LackingCause } from '../domain/commune-headline.ts';
import type { Indicator } from '../domain/indicator.ts';
import { atCommune, ofCommune } from './commune.ts';
import { closed } from './headline.ts';
import { formatCount, takesPlural } from './number.ts';
import { betweenPeriods, inPeriod } from './period.ts';
import { counted, listed, plural } from './plural.ts';
import { fromPlaceTo } from './rank-jump.ts';
import { singular } from './singular.ts';
import { nbsp } from './space.ts';
import { fr } from './typography.ts';
import { formatValue } from './value.ts';

export interface CommuneHeadlineWords {
	/** Name of the commune. */
	name: string;
	/** The group as a complement: « des 87 communes de … ». */
	ofGroup: string;
	/** Of the fact's indicator, when it has one. */
	format: Pick<Indicator, 'unit' | 'decimals'> | null;
}

/** The sentence of a fact; one on simulated figures says so, wherever it is copied. */
export function communeHeadlineSentence(
	fact: CommuneHeadline,
	{ name, ofGroup, format }: CommuneHeadlineWords
): string {
	switch (fact.kind) {
		case 'balance':
			return closed(balance(fact, { name, ofGroup }), fact.isSimulated);
		case 'unjudged':
			return fr`${capital(atCommune(name))}, aucun indicateur ne peut être jugé : ${unjudged[fact.reason]}.`;
		case 'lacking':
			return closed(lacking(fact), fact.isSimulated);
		case 'jump':
			return closed(jump(fact, name), fact.isSimulated);
		case 'strength':
		case 'gap':
			return closed(point(fact, { name, format }), fact.isSimulated);
		case 'trends':
			return closed(moves(fact), fact.isSimulated);
	}
}

const unjudged = {
	'no-indicator': 'cette édition n’en a pas par commune qui soit mieux quand il est haut, ou bas',
	'no-value': 'la commune n’y a pas de valeur',
	few: 'il y faut des effectifs, et dix communes du groupe ayant une valeur'
} as const;

function balance(
	{ judged, good, bad }: Extract<CommuneHeadline, { kind: 'balance' }>,
	{ name, ofGroup }: Pick<CommuneHeadlineWords, 'name' | 'ofGroup'>
): string {
	const place = capital(atCommune(name));
	// Both are asked: a line may be « nettement au-dessus » of the whole and on neither side of the median.
	const whole = `l’ensemble ${ofGroup} et de leur médiane`;
	if (good + bad === 0)
		return judged === 1
			? fr`${place}, le seul indicateur jugé ne s’écarte pas nettement de ${whole}`
			: fr`${place}, aucun des ${formatCount(judged)} indicateurs jugés ne s’écarte nettement de ${whole}`;
	if (judged === 1)
		return fr`${place}, le seul indicateur jugé est nettement du ${good === 1 ? 'bon' : 'mauvais'} côté de ${whole}`;
	const first = good === 0 ? 'aucun n’est' : `${formatCount(good)} ${good === 1 ? 'est' : 'sont'}`;
	const second = bad === 0 ? 'aucun' : formatCount(bad);
	const others = judged - good - bad;
	const rest =
		others === 0
			? ''
			: others === 1
				? ' ; le dernier ne s’en écarte pas nettement'
				: ` ; les ${formatCount(others)} autres ne s’en écartent pas nettement`;
	return fr`${place}, sur ${formatCount(judged)} indicateurs jugés, ${first} nettement du bon côté de ${whole}, ${second} du mauvais côté${rest}`;
}

function point(
	fact: Extract<CommuneHeadline, { kind: 'strength' | 'gap' }>,
	{ name, format }: Pick<CommuneHeadlineWords, 'name' | 'format'>
): string {
	const value = (one: number) =>
		format ? formatValue(one, format.unit, format.decimals) : formatCount(one);
	const what = fact.kind === 'strength' ? 'Point fort le plus net' : 'Écart le plus net';
	const told = fr`${what} ${ofCommune(name)} : « ${fact.label} », ${value(fact.value)} ${inPeriod(fact.period)}, contre ${value(fact.groupValue)} pour l’ensemble du groupe`;
	if (fact.people === null) return told;
	const { side, count, lower, upper } = fact.people;
	const plural = fact.noun ?? 'unités';
	const noun = takesPlural(count) ? plural : singular(plural);
	const range = lower === upper ? '' : `, entre ${formatCount(lower)} et ${formatCount(upper)}`;
	return fr`${told} ; rejoindre la médiane demanderait environ ${formatCount(count)}${nbsp}${noun} ${side === 'more' ? 'de plus' : 'de moins'}${range}`;
}

function lacking({ among, causes }: Extract<CommuneHeadline, { kind: 'lacking' }>): string {
	const told = causes.map(
		({ cause, count }) => `${formatCount(count)} ${lackingWords[cause](count)}`
	);
	return fr`Sur ${counted(among, 'indicateur')} de la fiche, ${listed(told)}`;
}

const lackingWords: Record<LackingCause, (n: number) => string> = {
	secret: (n) => plural(n, 'est couvert par le secret', 'sont couverts par le secret'),
	'non-collecte': (n) => plural(n, 'n’y a pas été collecté', 'n’y ont pas été collectés'),
	'non-concerne': (n) => plural(n, 'ne concerne pas la commune', 'ne concernent pas la commune'),
	'no-direction': (n) => plural(n, 'n’a ni bon ni mauvais sens', 'n’ont ni bon ni mauvais sens'),
	'no-counts': (n) => plural(n, 'a une valeur sans effectifs', 'ont une valeur sans effectifs'),
	few: (n) => plural(n, 'se compare à trop peu de communes', 'se comparent à trop peu de communes')
};

function jump(
	{ label, jump: found }: Extract<CommuneHeadline, { kind: 'jump' }>,
	name: string
): string {
	const { from, to, n } = found;
	return fr`${capital(betweenPeriods(from.period, to.period))}, pour « ${label} », le rang ${ofCommune(name)} va ${fromPlaceTo(found)} sur ${counted(n, 'commune')} de même taille du département, plus que le hasard ne l’explique`;
}

function moves(fact: Extract<CommuneHeadline, { kind: 'trends' }>): string {
	const { better, worse, unclear, years } = fact;
	const when =
		years === null
			? 'Sur les cinq dernières années de chaque série'
			: capital(betweenPeriods(years.from, years.to));
	const judged = better + worse + unclear;
	const parts = [
		changed(better, 'amélioré'),
		changed(worse, 'dégradé'),
		...(unclear === 0
			? []
			: [`${formatCount(unclear)} ${unclear === 1 ? 'n’a' : 'n’ont'} pas d’évolution nette`])
	];
	return fr`${when}, sur ${counted(judged, 'indicateur')} dont l’évolution peut être jugée, ${parts.join(', ')}`;
}

/** « 3 se sont nettement améliorés », « aucun ne s’est nettement dégradé ». */
function changed(n: number, participle: string): string {
	if (n === 0) return `aucun ne s’est nettement ${participle}`;
	return n === 1
		? `1 s’est nettement ${participle}`
		: `${formatCount(n)} se sont nettement ${participle}s`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
