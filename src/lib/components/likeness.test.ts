import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { defaultWeights, type LikenessReason, type PeerReason } from '../domain/likeness.ts';
import PeerReasons from './PeerReasons.svelte';
import PeerWeights from './PeerWeights.svelte';

/** What the server sends, without hydration marks; no-break spaces as plain ones. */
function html({ body }: { body: string }): string {
	expect(body).not.toContain('style=');
	return body.replaceAll(/<!--.*?-->/g, '').replaceAll(/[\u00a0\u202f]/g, ' ');
}

function reasons(ratio: number, km: number): LikenessReason[] {
	return [
		{ term: 'population', ratio, units: 0.28, weight: 1, share: 0.3 },
		{ term: 'growth', difference: 0.2, units: 0.4, weight: 1, share: 0.6 },
		{ term: 'density', ratio: null, units: null, weight: 1, share: 0 },
		{ term: 'distance', km, units: km / 100, weight: 1, share: 0.1 },
		{ term: 'epciType', own: 'CC', other: 'CC', units: 0, weight: 1, share: 0 }
	];
}

const peers: PeerReason[] = [
	{
		code: '94038',
		name: "L'Haÿ-les-Roses",
		departement: '94',
		distance: 0.62,
		reasons: reasons(1.12, 43)
	},
	{ code: '80829', name: 'Y', departement: '80', distance: 0.9, reasons: reasons(0.9, 12) }
];

describe('why these communes', () => {
	const body = html(
		render(PeerReasons, { props: { peers, href: (code: string) => `/commune/?code=${code}` } })
	);

	it('says each in words, terms that are not known left to the table', () => {
		expect(body).toContain('href="/commune/?code=94038"');
		expect(body).toContain(
			'12 % d’habitants en plus, croissance : 0,2 point de plus par an, à 43 km, même type d’intercommunalité</p>'
		);
		expect(body).toContain('écart total : 0,62 unité');
	});

	it('has a table of five terms per commune, with bars that words go with', () => {
		expect(body.match(/<table/g)).toHaveLength(2);
		expect(body.match(/<th scope="row"/g)).toHaveLength(10);
		expect(body.match(/<svg[^>]*aria-hidden="true"/g)).toHaveLength(10);
		expect(body).toContain('non mesuré');
		expect(body).toContain('30 % de l’écart');
		// No gap is a ring, what is not known a dashed line.
		expect(body.match(/<circle/g)).toHaveLength(2);
		expect(body.match(/stroke-dasharray/g)).toHaveLength(2);
	});

	it('tells a commune without near neighbours, unless the weights are the reader’s own', () => {
		const neighbourhood = { kind: 'atypical', distance: 2.3, threshold: 1.778 } as const;
		const props = { peers, neighbourhood, href: () => '' };
		expect(html(render(PeerReasons, { props }))).toContain('Commune atypique');
		const weights = { ...defaultWeights, distance: 0 };
		const other = html(render(PeerReasons, { props: { ...props, weights } }));
		expect(other).not.toContain('Commune atypique');
		expect(other).toContain('Poids changés : distance (non compté).');
	});

	it('says so when nobody is similar', () => {
		expect(html(render(PeerReasons, { props: { peers: [], href: () => '' } }))).toContain(
			'Aucune commune ne peut être dite semblable'
		);
	});
});

describe('the weights', () => {
	const props = {
		weights: { ...defaultWeights, distance: 2 },
		unknown: ['density'] as const,
		onchange: () => undefined
	};
	const body = html(render(PeerWeights, { props }));

	it('are native sliders with a label and a value in words', () => {
		expect(body.match(/type="range"/g)).toHaveLength(5);
		expect(body).toMatch(/min="0" max="3" step="0.5" value="2"[^>]*aria-valuetext="compte double"/);
		for (const [, id] of body.matchAll(/<label for="([^"]+)"/g))
			expect(body).toContain(`id="${id}"`);
	});

	it('say which term is of no effect, and disable it', () => {
		expect(body).toContain('pas connu ici : sans effet');
		expect(body.match(/<input[^>]*disabled/g)).toHaveLength(1);
	});

	it('go back to the usual ones when they are not', () => {
		expect(body).not.toMatch(/<button[^>]*disabled/);
		const usual = html(render(PeerWeights, { props: { ...props, weights: defaultWeights } }));
		expect(usual).toMatch(/<button[^>]*disabled/);
	});
});
