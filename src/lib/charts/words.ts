/** French words that the charts write themselves; sentences about data come as props. */
export const chartWords = {
	table: 'Tableau',
	simulated: 'Données simulées',
	watermark: 'DONNÉES SIMULÉES',
	source: 'Source',
	median: 'médiane',
	absent: 'absent',
	noData: 'Aucune valeur à représenter.',
	approximate: 'position approchée',
	breakMark: 'rupture de série',
	target: 'cible',
	commune: 'Commune',
	departement: 'Département',
	value: 'Valeur',
	rank: 'Rang',
	group: 'Groupe',
	period: 'Période',
	low: 'Borne basse',
	high: 'Borne haute',
	note: 'Remarque',
	category: 'Catégorie',
	number: 'Nombre',
	from: 'De',
	to: 'À',
	exploreChart: 'Parcourir les valeurs avec les flèches',
	tied: 'ex æquo',
	gap: (count: number) => `${count} non affichée${count > 1 ? 's' : ''}`,
	communes: (count: number) => `${plain(count)} commune${count > 1 ? 's' : ''}`,
	others: (count: number) => `et ${plain(count)} autre${count > 1 ? 's' : ''}`,
	tooFew: 'moins de 5 communes',
	overseas: 'outre-mer',
	parisRegion: 'Paris et petite couronne',
	interval: 'variabilité aléatoire',
	quartiles: 'moitié centrale (1er au 3e quartile)',
	deciles: 'huit communes sur dix (1er au 9e décile)'
} as const;

function plain(count: number): string {
	return count.toLocaleString('fr-FR');
}
