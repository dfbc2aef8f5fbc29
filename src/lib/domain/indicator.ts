import type { Period } from './period.ts';
import type { Maille } from './territory.ts';
import type { Theme } from './theme.ts';
import type { Unit } from './unit.ts';

/** `higher`: more is better; `lower`: less is better; `none`: neither good nor bad. */
export const directions = ['higher', 'lower', 'none'] as const;
export type Direction = (typeof directions)[number];

export const frequencies = ['annuelle', 'trimestrielle', 'mensuelle', 'ponctuelle'] as const;
export type Frequency = (typeof frequencies)[number];

export const editions = ['officielle', 'demonstration'] as const;
export type Edition = (typeof editions)[number];
/** Folder of `data/` that holds the indicators of an edition. */
export const editionFolders = { officielle: 'officiel', demonstration: 'demonstration' } as const;

/** The definition of an indicator: `indicateur.json`, once parsed. Texts are French sentences. */
export interface Indicator {
	/** Slug, stable: it is the name of the folder, of the files and of the page. */
	id: string;
	theme: Theme;
	label: string;
	/** At most 40 characters, for table headers. */
	shortLabel: string;
	question: string;
	unit: Unit;
	/** Decimals a value is published with. */
	decimals: number;
	direction: Direction;
	maille: Maille;
	/** For `maille: 'modalite'`: label of each code of the `code` column, in reading order. */
	modalities: Record<string, string>;
	/** What is counted above and below the line, plural nouns; null when the value is not a ratio of counts. */
	numeratorLabel: string | null;
	denominatorLabel: string | null;
	definition: string;
	method: string;
	limits: string;
	producer: string;
	/** Who holds the data where no commune series is open; null when nothing is missing. */
	holder: string | null;
	/** E-mail address of whoever holds or produces the figures, for corrections; null when not known. */
	contact: string | null;
	sourceTitle: string;
	sourceUrl: string;
	licence: string;
	/** ISO date of the producer's last update. */
	updated: string;
	frequency: Frequency;
	breaks: { period: Period; reason: string }[];
	target: { period: Period; value: number; source: string } | null;
	/** True when values of several territories may be added up. */
	isAdditive: boolean;
	/** Denominator under which a value must be `secret`; null: no floor. */
	minimumDenominator: number | null;
	/** Lowest and highest value a publisher may write; null: no bound. */
	bounds: { min: number | null; max: number | null };
	isSimulated: boolean;
}
