import type { Definition } from '../../../src/lib/publish/definition.ts';

interface Naming {
	/** Added to the ids: empty, or `-90`. */
	suffix: string;
	/** Added to the labels: empty, or the name of the departement. */
	where: string;
	source: Definition['source'];
	updated: string;
	/** What the limits say besides. */
	limits: string;
}

const limits =
	'La CNAF arrondit les effectifs à 5 près et masque les plus petits, qui apparaissent alors sous secret statistique. Seuls les foyers de la CAF sont comptés : ceux de la Mutualité sociale agricole (MSA) n’y sont pas, ce qui pèse dans les communes rurales. Ce sont des bénéficiaires, pas des demandes : la part des demandes faites en ligne n’est pas publiée par commune.';

/** Definitions of the households with a housing aid, and of their share. */
export function housingAidDefinitions(naming: Naming): { counts: Definition; shares: Definition } {
	const common = {
		theme: 'aides-logement',
		decimales: 0,
		sens: 'neutre',
		maille: 'commune',
		producteur: 'Caisse nationale des allocations familiales (CNAF)',
		source: naming.source,
		licence: 'Licence Ouverte 2.0',
		miseAJour: naming.updated,
		frequence: 'annuelle',
		ruptures: [],
		limites: naming.limits === '' ? limits : `${limits} ${naming.limits}`
	} as const satisfies Partial<Definition>;
	return {
		counts: {
			...common,
			id: `aides-logement-foyers${naming.suffix}`,
			libelle: `Foyers qui perçoivent une aide au logement de la CAF${naming.where}`,
			libelleCourt: 'Foyers avec une aide au logement',
			question: 'Combien de foyers de la commune perçoivent une aide au logement ?',
			unite: 'count',
			definition:
				'Nombre de foyers allocataires de la CAF qui perçoivent une aide au logement (APL, ALF ou ALS) au titre de décembre.',
			methode:
				'Effectifs publiés par la CNAF. Les arrondissements de Paris, Lyon et Marseille et les communes fusionnées sont additionnés ; si une partie est sous secret, le total l’est aussi.',
			additif: true
		},
		shares: {
			...common,
			id: `aides-logement-part${naming.suffix}`,
			libelle: `Part des foyers de la CAF qui perçoivent une aide au logement${naming.where}`,
			libelleCourt: 'Part des foyers aidés au logement',
			question: 'Quelle part des foyers allocataires perçoit une aide au logement ?',
			unite: 'percent',
			decimales: 1,
			numerateur: 'foyers qui perçoivent une aide au logement',
			denominateur: 'foyers allocataires de la CAF',
			definition:
				'Foyers qui perçoivent une aide au logement (APL, ALF ou ALS) rapportés aux foyers qui perçoivent au moins une prestation de la CAF, au titre de décembre.',
			methode:
				'Rapport des deux effectifs publiés par la CNAF. La part d’une commune fusionnée est recalculée sur les effectifs additionnés.',
			additif: false
		}
	};
}
