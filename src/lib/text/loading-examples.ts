import { fr } from './typography.ts';

/** How to open a published CSV in a tool, its codes kept as text. */
export interface LoadingExample {
	tool: string;
	/** What to type; null when the way is through menus. */
	code: string | null;
	/** What to know, in a sentence. */
	note: string;
}

/** `address`: of an indicator's CSV. Its `code` and `periode` must be read as text. */
export function loadingExamples(address: string): LoadingExample[] {
	return [
		{
			tool: 'DuckDB',
			code: `SELECT * FROM read_csv('${address}', quote = '"', types = {'code': 'VARCHAR', 'periode': 'VARCHAR'});`,
			note: fr`Sans « types », un fichier dont tous les codes sont des chiffres perd ses zéros ; sans « quote », les guillemets rares d’un grand fichier ne sont pas devinés.`
		},
		{
			tool: 'Python, pandas',
			code: `pd.read_csv("${address}", dtype={"code": str, "periode": str})`,
			note: fr`Une valeur absente devient NaN ; la colonne « statut » dit pourquoi.`
		},
		{
			tool: 'Python, sans bibliothèque',
			code: `import csv, io, urllib.request; lignes = list(csv.DictReader(io.TextIOWrapper(urllib.request.urlopen("${address}"), "utf-8")))`,
			note: fr`Tout est du texte, codes compris ; une valeur absente est un texte vide.`
		},
		{
			tool: 'R',
			code: `read.csv("${address}", colClasses = c(code = "character", periode = "character"))`,
			note: fr`Une valeur absente devient NA ; la colonne « statut » dit pourquoi.`
		},
		{
			tool: 'Excel, Power Query',
			code: `= Table.PromoteHeaders(Csv.Document(Web.Contents("${address}"), [Delimiter = ",", Encoding = 65001]))`,
			note: fr`Dans une requête vide (Données › Obtenir des données › À partir d’autres sources). Tout arrive en texte : convertissez « valeur » en nombre décimal avec les paramètres régionaux « Anglais ».`
		},
		{
			tool: 'Excel ou LibreOffice, par les menus',
			code: null,
			note: fr`Données › À partir d’un fichier texte/CSV (ou « du web », avec l’adresse) : encodage UTF-8, séparateur virgule, point décimal, et colonne « code » en texte. Ouvert d’un double clic, le fichier perd les zéros de tête.`
		},
		{
			tool: 'curl',
			code: `curl --compressed -O ${address}`,
			note: fr`Puis « sha256sum » : l’empreinte doit être celle de cette page.`
		}
	];
}
