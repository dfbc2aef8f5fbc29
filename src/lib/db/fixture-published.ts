import { createHash } from 'node:crypto';
import type { ListedIndicator } from './explorer-tables.ts';

/** A published edition of one commune and two indicators, one of them simulated. */
const files: Record<string, string> = {
	'territoires/communes.csv':
		'code,nom,departement,region,epci,strate,population,longitude,latitude,position_approximative,codes_postaux,anciens_codes,anciens_noms\n01001,Un,01,84,,0,100,5,46,false,01000,,\n',
	'territoires/departements.csv': 'code,nom,region\n01,Ain,84\n',
	'territoires/regions.csv': 'code,nom\n84,ARA\n',
	'territoires/epci.csv': 'code,nom,type\n',
	'indicateurs/part-simulee.csv':
		'code,periode,valeur,statut\n01001,2023,10,simule\n01001,2024,12.5,simule\n',
	'indicateurs/population.csv': 'code,periode,valeur,statut\n01001,2024,100,definitif\n'
};

export const publishedIndicators: ListedIndicator[] = [
	listed('part-simulee', true),
	listed('population', false)
];

function listed(id: string, isSimulated: boolean): ListedIndicator {
	const path = `indicateurs/${id}.csv`;
	const text = files[path] ?? '';
	return {
		id,
		label: `Indicateur ${id}`,
		theme: 'contexte',
		unit: 'count',
		maille: 'commune',
		direction: 'none',
		definition: 'Ce qui est compté.',
		producer: 'Personne',
		sourceTitle: 'Source',
		licence: 'Licence Ouverte 2.0',
		updated: '2025-01-01',
		isSimulated,
		hasCounts: false,
		holder: null,
		breaks: [{ period: '2024', reason: 'Nouvelle méthode' }],
		numeratorLabel: null,
		denominatorLabel: null,
		sourceUrl: 'https://exemple.fr',
		periods: ['2024'],
		latest: '2024',
		path,
		bytes: Buffer.byteLength(text),
		sha256: createHash('sha256').update(text).digest('hex')
	};
}

/** Answers for addresses such as `/data/territoires/communes.csv`. */
export function fetchPublished(address: unknown): Promise<Response> {
	const text = files[String(address).replace('/data/', '')];
	return Promise.resolve(new Response(text ?? null, { status: text === undefined ? 404 : 200 }));
}
