import { fr } from './typography.ts';

/** The instructions in a press kit: what each file is, and what must be said of the figures. */
export function pressKitReadme({
	title,
	address,
	licence,
	isSimulated,
	files
}: {
	title: string;
	address: string;
	licence: string;
	isSimulated: boolean;
	files: readonly { name: string; what: string }[];
}): string {
	return [
		fr`Dossier de presse : ${title}`,
		...(isSimulated
			? [
					fr`ATTENTION : données simulées. Ces chiffres sont inventés pour la démonstration, ne décrivent aucune commune réelle et ne doivent pas être publiés comme des chiffres réels.`
				]
			: []),
		files.map(({ name, what }) => fr`- ${name} : ${what}`).join('\n'),
		fr`À mentionner : ${licence}`,
		fr`La même vue, à jour : ${address}`,
		fr`Une image de ce dossier, déposée sur une page du site, rouvre cette vue.`
	].join('\n\n');
}

export const pressKitFiles = {
	large: fr`image 16:9, 2400 × 1350 pixels`,
	square: fr`image 1:1, 2160 × 2160 pixels`,
	svg: 'image vectorielle 16:9, police comprise',
	csv: fr`données de la figure (UTF-8, virgules) ; une case vide a sa raison dans la colonne voisine`,
	schema: 'noms, titres et types des colonnes du CSV (Table Schema)',
	citation: 'citations courte et longue, BibTeX, mention de licence',
	alternative: 'texte à joindre à l’image pour qui ne la voit pas'
} as const;
