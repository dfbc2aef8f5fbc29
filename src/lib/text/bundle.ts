import { counted } from './plural.ts';
import { formatDate } from './period.ts';
import { fr } from './typography.ts';

/** Words of a downloaded zip. */
export const bundleWords = {
	title: 'Télécharger ce qui est filtré',
	introduction: fr`Un zip : le fichier, son schéma (Table Schema) et un fichier LISEZMOI avec les sources, la licence, la citation et la requête.`,
	formats: {
		machine: 'CSV pour machines',
		tableur: 'CSV pour tableurs français',
		xlsx: 'XLSX',
		json: 'JSON',
		parquet: 'Parquet',
		arrow: 'Arrow IPC'
	},
	working: 'Préparation du fichier…',
	done: (name: string) => fr`Fichier prêt : ${name}.`,
	failed: fr`Le fichier n’a pas pu être préparé. Réessayez, ou filtrez davantage.`,
	content: (file: string, rows: number) =>
		fr`« ${file} » contient ${counted(rows, 'ligne')} ; « schema.json » décrit ses colonnes.`,
	line: (name: string, text: string) => fr`${name} : ` + text,
	citation: 'Pour citer',
	cite: ({ site, title, dataDate, dataVersion, viewUrl }: Cited) =>
		fr`${site}, « ${title} », données du ${formatDate(dataDate)} (version ${dataVersion}). ` +
		viewUrl,
	columns: 'Colonnes',
	query: fr`La même question en SQL (éditeur du site, tables « commune » et « observation »)`
} as const;

interface Cited {
	site: string;
	title: string;
	dataDate: string;
	dataVersion: string;
	viewUrl: string;
}
