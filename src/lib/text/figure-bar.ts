import { fr } from './typography.ts';

/** Words of the bar under each figure, and of its panels. */
export const barWords = {
	group: (title: string) => fr`Emporter la figure « ${title} »`,
	/** Two figures may have the same panel open: the figure's title tells them apart. */
	panel: (label: string, title: string) => fr`${label} : ${title}`,
	table: 'Tableau',
	image: 'Image',
	data: 'Données',
	embed: 'Intégrer',
	cite: 'Citer',
	share: 'Partager',
	loading: 'Chargement…',
	failed: fr`Cette partie n’a pas pu être chargée. Vérifiez la connexion, puis recommencez.`,
	retry: 'Recommencer'
} as const;

export const dataWords = {
	what: fr`Quelles données ?`,
	shown: 'Ce que montre la figure',
	whole: 'Tout l’indicateur',
	wholeRows: (rows: string, size: string) => fr`${rows}, ${size}`,
	format: 'Format',
	machine: 'CSV pour machines',
	machineHint: 'UTF-8, virgules, point décimal',
	tableur: 'CSV pour tableurs français',
	tableurHint: fr`virgule décimale ; un tableur peut y perdre le zéro de « 01001 »`,
	xlsx: 'XLSX',
	xlsxHint: fr`codes INSEE entiers ; feuille « À propos »`,
	json: 'JSON',
	jsonHint: 'tout ce qui est su de la figure',
	writing: 'Écriture du fichier…',
	written: (name: string) => fr`Fichier écrit : ${name}`,
	none: fr`Cette figure n’a pas de tableau.`,
	sql: 'La question en SQL',
	file: 'Fichier publié',
	tooLong: fr`Trop de lignes pour un XLSX : prenez un CSV.`
} as const;

export const shareWords = {
	link: 'Lien vers cette vue',
	hint: fr`Il rétablit la page, ses choix et cette figure.`,
	copy: 'Copier le lien',
	share: 'Partager avec une application…',
	code: 'Code à photographier',
	codeLabel: (address: string) => fr`Code QR : ${address}`,
	saveCode: 'Télécharger le code (SVG)'
} as const;
