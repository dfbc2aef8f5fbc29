import { formatCount } from './number.ts';
import { counted, plural } from './plural.ts';
import { fr } from './typography.ts';

/** The drawing's own numbers, those that are values already as text. */
export interface FunnelFacts {
	/** « foyers fiscaux »: what the horizontal scale counts. */
	denominatorLabel: string;
	expected: string;
	/** What falls between the 95 % limits by chance, for two sizes, the smaller first. */
	examples: { denominator: number; lower: string; upper: string }[];
	counts: {
		n: number;
		outside95: number;
		outside998: number;
		byChance95: number;
		byChance998: number;
	} | null;
}

/** The explanation for a reader who has never seen a funnel plot, one paragraph an item. */
export function funnelReading({
	denominatorLabel,
	expected,
	examples,
	counts
}: FunnelFacts): string[] {
	return [
		fr`Chaque point est une commune. Plus il est à droite, plus la commune compte de ${denominatorLabel} ; plus il est haut, plus sa valeur est élevée. Vers la droite, une même distance multiplie la taille d’autant.`,
		fr`La ligne pleine est la valeur d’ensemble : ${expected}. Même si toutes les communes étaient pareilles, leurs points ne seraient pas tous dessus : le hasard les en écarterait un peu, comme dix lancers d’une pièce ne donnent pas toujours cinq fois pile.`,
		...chanceBySize(examples, denominatorLabel),
		fr`Dans l’entonnoir, l’écart avec l’ensemble peut tenir au hasard : on ne peut rien en conclure. Au-delà, le hasard suffit rarement à l’expliquer.`,
		...(counts ? outsideByChance(counts) : []),
		fr`Un point hors de l’entonnoir n’est ni une faute ni un exploit : il invite à chercher pourquoi.`
	];
}

function chanceBySize(examples: FunnelFacts['examples'], noun: string): string[] {
	const [small, large] = examples;
	if (!small || !large) return [];
	return [
		fr`Le hasard pèse lourd dans une petite commune : avec ${formatCount(small.denominator)} ${noun}, une valeur entre ${small.lower} et ${small.upper} n’a rien d’étonnant ; avec ${formatCount(large.denominator)}, il faut déjà être entre ${large.lower} et ${large.upper}. Les lignes de part et d’autre se resserrent donc vers la droite : c’est l’entonnoir, couché.`
	];
}

function outsideByChance(counts: NonNullable<FunnelFacts['counts']>): string[] {
	const { n, outside95, outside998, byChance95, byChance998 } = counts;
	const found = fr`Si les ${counted(n, 'commune')} étaient pareilles, le hasard en mettrait 5 sur 100 hors des limites à 95 %, soit environ ${formatCount(byChance95)} : il y en a ${formatCount(outside95)}. Il en mettrait 2 sur 1 000 hors des limites à 99,8 %, soit environ ${formatCount(byChance998)} : il y en a ${formatCount(outside998)}.`;
	if (outside95 <= 2 * byChance95) return [found];
	return [
		fr`${found} C’est bien plus que le hasard n’en mettrait : ${plural(n, 'la commune diffère', 'les communes diffèrent')} vraiment, par les habitants, l’équipement ou les usages, sans que ce graphique dise pourquoi.`
	];
}
