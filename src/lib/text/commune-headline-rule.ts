import type { CommuneHeadline } from '../domain/commune-headline.ts';
import type { JumpEnd } from '../domain/rank-jump.ts';
import type { HeadlineRule } from './headline-rule.ts';
import { formatCount } from './number.ts';
import { ordinal } from './ordinal.ts';
import { betweenPeriods, formatPeriod, inPeriod } from './period.ts';
import { counted, listed } from './plural.ts';
import { jumpRule } from './rank-jump.ts';
import { fr } from './typography.ts';

const judged = fr`Un indicateur est jugé quand il a un sens (mieux quand c’est haut, ou quand c’est bas), des effectifs, et dix communes du groupe ayant une valeur, la moitié d’entre elles au moins.`;
const clear = fr`« Nettement » : l’écart avec l’ensemble du groupe sort des limites à 99,8 %, et l’intervalle à 95 % de la commune est tout entier du même côté de la médiane.`;

/** What « Comment cette phrase est calculée » unfolds, apart from the SQL. */
export function communeHeadlineRule(fact: CommuneHeadline): HeadlineRule {
	switch (fact.kind) {
		case 'balance': {
			const { least, most } = fact.n;
			const range =
				least === most
					? counted(most, 'commune')
					: fr`de ${formatCount(least)} à ${counted(most, 'commune')}`;
			return {
				rule: `${judged} ${clear}`,
				sample: fr`${listed(fact.periods.map(formatPeriod))}, la dernière année de chaque indicateur ; ${range} du groupe avec une valeur.`
			};
		}
		case 'unjudged':
			return {
				rule: fr`${judged} Aucun ne l’est ici : la phrase le dit au lieu de comparer.`,
				sample: fr`${counted(fact.known, 'indicateur')} sur ${formatCount(fact.among)} avec une valeur.`
			};
		case 'lacking':
			return {
				rule: fr`${judged} La phrase compte pourquoi les autres ne le sont pas, une seule raison par indicateur : d’abord sa valeur qui manque, puis son sens, ses effectifs, le nombre de communes. Elle est dite quand la fiche n’en aurait qu’une autre.`,
				sample: fr`${counted(fact.lines.length, 'indicateur non jugé', 'indicateurs non jugés')} sur ${formatCount(fact.among)}, chacun à sa dernière année.`
			};
		case 'jump': {
			const { from, to, n } = fact.jump;
			const possible = ({ best, worst }: JumpEnd) =>
				best === worst
					? fr`la ${ordinal(best, 'feminine')}`
					: fr`de la ${ordinal(best, 'feminine')} à la ${ordinal(worst, 'feminine')}`;
			return {
				rule: fr`${jumpRule} Les places possibles sont données à 99,8 %. Entre plusieurs indicateurs, le plus grand saut ; rien n’est dit quand la fiche compare à un autre groupe.`,
				sample: fr`Places possibles : ${possible(from)} ${inPeriod(from.period)}, ${possible(to)} ${inPeriod(to.period)} ; ${counted(n, 'commune classée', 'communes classées')}.`
			};
		}
		case 'strength':
		case 'gap':
			return {
				rule: fr`${clear} Parmi ces indicateurs, celui où la commune laisse derrière elle la plus grande part du groupe, de ce côté ; rien n’est dit s’il n’y en a aucun. Retenir un extrême exagère : une partie de l’écart se réduira d’elle-même.${
					fact.people === null
						? ''
						: ' En personnes : médiane du groupe × dénominateur − numérateur, avec l’intervalle à 95 % de la commune.'
				}`,
				sample: fr`${formatPeriod(fact.period)} ; ${counted(fact.n, 'commune')} du groupe sur ${formatCount(fact.size)} avec une valeur.`
			};
		case 'trends':
			return {
				rule: fr`Pour chaque indicateur qui a un sens : pente des cinq dernières années, chacune pesant selon sa précision ; « nettement » quand le hasard la donnerait moins de deux fois sur mille et qu’elle garde son sens sans n’importe laquelle des cinq années. Une rupture de série, une année absente ou sans effectifs : l’indicateur n’est pas jugé. Rien n’est dit sous deux indicateurs jugés.`,
				sample: fr`${
					fact.years === null
						? 'Cinq années par indicateur, qui ne sont pas partout les mêmes'
						: capital(betweenPeriods(fact.years.from, fact.years.to))
				} ; ${counted(fact.unjudged, 'indicateur non jugé', 'indicateurs non jugés')}.`
			};
	}
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
