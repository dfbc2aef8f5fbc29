import { editionLabel } from './edition.ts';
import type { Cited } from './citation.ts';
import { licenceMention } from './citation.ts';
import { formatDate } from './period.ts';
import { fr } from './typography.ts';

export const pictureWords = {
	format: 'Cadre',
	formats: {
		large: { label: '16:9', hint: 'article, diaporama' },
		square: { label: '1:1', hint: 'réseaux sociaux' },
		screen: { label: 'Comme à l’écran', hint: 'même largeur, toute la hauteur' }
	},
	/** In names of files. */
	suffixes: { large: '16-9', square: '1-1' },
	file: 'Fichier',
	png: 'PNG',
	pngDouble: 'PNG double (2×)',
	svg: 'SVG',
	copy: 'Copier l’image',
	drawing: 'Dessin de l’image…',
	copied: fr`Image copiée : collez-la dans un document.`,
	notCopied: fr`Ce navigateur refuse de copier une image : prenez le PNG.`,
	failed: fr`L’image n’a pas pu être dessinée : recommencez.`,
	written: (name: string) => fr`Fichier écrit : ${name}`,
	hint: fr`PNG et SVG portent l’adresse de la vue, l’empreinte du fichier de données et le SQL ; déposés sur une page du site, ils la rouvrent.`,
	noTable: fr`Cette figure n’a pas de tableau à joindre.`,
	press: 'Dossier de presse (ZIP)',
	pressHint: fr`Images 16:9 et 1:1, SVG, données avec leur schéma, citation, texte alternatif, mode d’emploi.`,
	watermark: 'DONNÉES SIMULÉES',
	badge: 'Données simulées'
} as const;

/** The lines under a picture: source and licence, then the site, its edition and the date of its data. */
export function pictureFoot(cited: Cited, note: string | null): string[] {
	const { site, edition, dataDate, dataVersion } = cited;
	return [
		...(note === null || note === '' ? [] : [note]),
		licenceMention(cited).replace(/^\[[^\]]*\] /, ''),
		fr`${site}, ${editionLabel(edition).toLowerCase()}, données du ${formatDate(dataDate)} (version ${dataVersion}).`
	];
}
