import type { ExportTable } from './export-table.ts';

/** Three communes: one that starts with a zero, one absent, one whose name would run in a spreadsheet. */
export const table: ExportTable = {
	columns: [
		{ name: 'code', label: 'Code INSEE', unit: null, type: 'code', decimals: null },
		{ name: 'commune', label: 'Commune', unit: null, type: 'text', decimals: null },
		{ name: 'valeur', label: 'Valeur', unit: 'en %', type: 'number', decimals: 1 },
		{ name: 'ecart', label: 'Écart', unit: 'en points', type: 'number', decimals: 1 }
	],
	rows: [
		['01001', 'L’Abergement-Clémenciat', 62.5, -3.25],
		['2A004', '=HYPERLINK("http://x";"Ajaccio")', { absent: 'secret statistique' }, null],
		['35238', 'Rennes ; « capitale »,\nde Bretagne', 0, 1234.5]
	],
	statuses: [{ label: 'secret statistique', explanation: 'Trop peu de cas.' }],
	meta: {
		subject: null,
		title: 'Part des œuvres en ligne, à l’École',
		subtitle: 'en %, 2024, 2 valeurs sur 3 communes',
		definition: 'Part des démarches faites en ligne.',
		source: 'Fichier des communes',
		sourceUrl: 'https://example.org/fichier',
		producer: 'DGFiP',
		licence: 'Licence Ouverte 2.0',
		updated: '2025-02-01',
		site: 'Tableau de bord',
		edition: 'officielle',
		dataVersion: '0123456789ab',
		dataDate: '2025-03-01',
		viewUrl: 'https://example.org/tableau/indicateurs/part/?annee=2024',
		dataFile: { url: 'https://example.org/data/indicateurs/part.csv', sha256: 'ab'.repeat(32) },
		sql: "SELECT code, valeur\nFROM observation\nWHERE indicateur = 'part'",
		isSimulated: false,
		ownData: null
	}
};

export const simulated: ExportTable = {
	...table,
	meta: { ...table.meta, edition: 'demonstration', isSimulated: true }
};
