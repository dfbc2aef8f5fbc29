import { describe, expect, it } from 'vitest';
import { embedSource } from '../embed/embed-source.ts';
import type { FigureAbout, FigureFacts } from './figure-facts.ts';
import type { FigureHost } from './figure-host.ts';
import { panelsOf } from './figure-panels.ts';

function panels(about: FigureAbout | null, mode: FigureHost['mode'] = 'full') {
	const figure: FigureFacts = {
		shown: { kind: 'strip', id: 'f', title: 't', isSimulated: false },
		about,
		table: () => null,
		redraw: () => Promise.resolve(null)
	};
	const host: FigureHost = {
		base: '',
		site: { name: '', publisher: '', address: '' },
		data: { edition: 'officielle', version: 'a', date: '2026-01-01' },
		mode
	};
	return panelsOf(figure, host).map(({ id }) => id);
}

describe('« Intégrer »', () => {
	it('is in the bar of the figures that have an embed', () => {
		expect(panels({ indicator: 'part', embed: 'commune-bande' })).toEqual([
			'image',
			'donnees',
			'integrer',
			'citer',
			'partager'
		]);
	});

	it('is not under a figure that has none, nor in an embed', () => {
		expect(panels({ indicator: null })).not.toContain('integrer');
		expect(panels(null)).not.toContain('integrer');
		expect(panels({ indicator: 'part', embed: 'commune-bande' }, 'reduced')).toEqual([
			'donnees',
			'citer',
			'partager'
		]);
	});
});

describe('the embed of a figure', () => {
	it('of a sheet keeps the commune, and names the group even when it is the usual one', () => {
		const search = new URLSearchParams('code=35012&avec=35238&indicateur=autre&valeurs=1');
		expect(
			embedSource(
				{ figure: 'commune-bande', indicator: 'part', peers: 'departement-strate' },
				search
			)
		).toEqual({
			path: '/integrer/commune-bande/?code=35012&groupe=departement-strate&avec=35238&indicateur=part',
			peers: 'departement-strate'
		});
	});

	it('of an indicator keeps its filters and its commune', () => {
		const search = new URLSearchParams('code=35012&departement=35&strate=500-999&periode=2024');
		expect(
			embedSource({ figure: 'indicateur-classement', indicator: 'part', peers: null }, search)
		).toEqual({
			path: '/integrer/indicateur-classement/?indicateur=part&periode=2024&departement=35&strate=500-999&code=35012',
			peers: null
		});
	});
});
