import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { SourceRecord } from '../../../lib/domain/provenance.ts';
import Provenance from './Provenance.svelte';

const source: SourceRecord = {
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
			bytes: 2_000_000,
			sha256: 'ab'.repeat(32)
		}
	],
	rows: { read: 111, kept: 100, merged: 10, rejected: [{ reason: 'sans code', rows: 1 }] },
	indicators: [{ id: 'nombre-exemple', rows: 100, lost: 0 }],
	remarks: []
};

it('traces an indicator to the bytes of its producer', () => {
	const { body } = render(Provenance, { props: { source } });
	const text = body.replaceAll(/<!--.*?-->|<[^>]+>/g, '').replaceAll(/[\s\u00a0\u202f]+/g, ' ');
	expect(text).toContain(
		'Relevé du 4 février 2001 dans le fichier de Producteur d’exemple, à jour du 3 février 2001, Licence Ouverte 2.0 : 111 lignes lues, 100 gardées, 10 rattachées'
	);
	expect(text).toContain('liste.csv, 2,0 Mo, à jour du 3 février 2001, relevé le 4 février 2001');
	expect(body).toContain(`title="${'ab'.repeat(32)}"`);
	expect(body).toContain('href="https://exemple.fr/liste.csv"');
	expect(body).toContain('href="/donnees/#source-exemple"');
});
