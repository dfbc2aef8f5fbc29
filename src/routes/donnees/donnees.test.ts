import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { DataResource } from '../../lib/domain/data-package.ts';
import type { Provenance } from '../../lib/domain/provenance.ts';
import { fileEntry } from './file-entries.ts';
import SourceList from './SourceList.svelte';
import TechnicalFiles from './TechnicalFiles.svelte';

/** Words as read: no tags, plain spaces. */
function words(html: string): string {
	return html
		.replaceAll(/<!--.*?-->|<[^>]+>/g, '')
		.replaceAll(/[\s\u00a0\u202f]+/g, ' ')
		.trim();
}

const provenance: Provenance = {
	sources: [
		{
			id: 'exemple',
			title: 'Liste d’exemple',
			producer: 'Producteur d’exemple',
			licence: 'Licence Ouverte 2.0',
			page: 'https://exemple.fr/jeu',
			updated: '2001-02-03',
			files: [
				{
					name: 'liste.csv',
					url: 'https://exemple.fr/liste.csv',
					fetched: '2001-02-04T10:00:00Z',
					updated: '2001-02-03',
					bytes: 1_000_000,
					sha256: 'ab'.repeat(32)
				},
				{
					name: 'local.csv',
					url: null,
					fetched: '2001-02-05T10:00:00Z',
					updated: '2001-02-03',
					bytes: 10,
					sha256: 'cd'.repeat(32)
				}
			],
			rows: {
				read: 1_111,
				kept: 1_000,
				merged: 100,
				rejected: [{ reason: 'sans code', rows: 11 }]
			},
			indicators: [
				{ id: 'nombre-exemple', rows: 1_100, lost: 2 },
				{ id: 'autre', rows: 1, lost: 0 }
			],
			remarks: ['Le fichier est celui du jour.']
		}
	]
};

describe('provenance', () => {
	it('says what became of each row, and where each byte came from', () => {
		const { body } = render(SourceList, {
			props: { provenance, known: ['nombre-exemple'] }
		});
		const text = words(body);
		expect(text).toContain(
			'Producteur d’exemple, Licence Ouverte 2.0, mis à jour le 3 février 2001.'
		);
		expect(text).toContain('liste.csv, 1,0 Mo, à jour du 3 février 2001, relevé le 4 février 2001');
		expect(text).toContain('local.csv (fichier fourni par l’éditeur du site), 10 octets');
		expect(text).toContain(
			'1 111 lignes lues : 1 000 gardées, 100 rattachées à une autre ligne ou à la commune d’aujourd’hui, 11 écartées.'
		);
		expect(text).toContain('11 lignes écartées : sans code');
		expect(text).toContain(
			'nombre-exemple, 1 100 lignes, 2 communes sans valeur faute de pouvoir réunir les anciennes'
		);
		expect(body).toContain('href="/indicateurs/nombre-exemple/"');
		expect(body).not.toContain('/indicateurs/autre/');
	});

	it('says in a sentence that nothing was fetched', () => {
		const { body } = render(SourceList, { props: { provenance: null, known: [] } });
		expect(words(body)).toContain('data/officiel/sources.lock.json n’existe pas');
	});
});

it('lists the lock and the outlines among the technical files when the edition has them', () => {
	const technical = {
		files: [{ path: 'sources.lock.json' as const, bytes: 4_000, sha256: 'ef'.repeat(32) }],
		sets: [{ path: 'contours/<code>.json' as const, count: 96, bytes: 5_000_000 }]
	};
	const { body } = render(TechnicalFiles, { props: { technical } });
	const text = words(body);
	expect(body).toContain('href="/data/sources.lock.json"');
	expect(text).toContain('La provenance des chiffres relevés');
	expect(text).toContain('4 ko, SHA-256 efefefefefef…');
	expect(text).toContain('Les contours simplifiés des communes d’un département');
	expect(text).toContain('96 fichiers, 5,0 Mo en tout');
});

it('describes a territory file by the package alone', () => {
	const resource: DataResource = {
		name: 'regions',
		path: 'territoires/regions.csv',
		title: 'Régions',
		description: 'Code officiel géographique.',
		bytes: 530,
		hash: `sha256:${'0'.repeat(64)}`,
		schema: {
			fields: [{ name: 'code', type: 'string', title: 'Code', constraints: { required: true } }],
			primaryKey: ['code']
		},
		licenses: [{ title: 'Licence Ouverte 2.0' }],
		sources: [{ title: 'INSEE', path: 'https://exemple.fr/' }]
	};
	expect(fileEntry(resource, null, 26)).toMatchObject({
		group: 'territoires',
		rows: 26,
		sha256: '0'.repeat(64),
		licence: 'Licence Ouverte 2.0',
		periods: null,
		coverage: null,
		updated: null
	});
});
