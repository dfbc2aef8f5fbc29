import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { ProgressCase, ProgressLikeMine } from '../domain/progress.ts';
import ProgressLikeMineView from './ProgressLikeMine.svelte';

/** What the server sends, without hydration marks; no-break spaces as plain ones. */
function html({ body }: { body: string }): string {
	expect(body).not.toContain('style=');
	return body.replaceAll(/<!--.*?-->/g, '').replaceAll(/[\u00a0\u202f]/g, ' ');
}

const change = { first: 40, last: 60, difference: 20, lower: 12, upper: 27, isClear: true };
const cases: ProgressCase[] = [
	{ ...change, code: '01001', name: 'Y', departement: '01', order: 'ahead', points: [] },
	{
		...change,
		code: '94038',
		name: "L'Haÿ-les-Roses",
		departement: '94',
		order: 'not-separable',
		isClear: false,
		points: []
	}
];
const progress: ProgressLikeMine = {
	kind: 'told',
	from: '2019',
	to: '2024',
	isCut: false,
	own: change,
	considered: 20,
	counted: 20,
	started: 12,
	cases
};
const props = {
	progress,
	indicator: { unit: 'percent', decimals: 1, isSimulated: true } as const,
	href: (code: string) => `/commune/?code=${code}`
};

it('gives each commune with what changed, its order, its town hall when known, and the caution', () => {
	const sparkline = createRawSnippet((one: () => ProgressCase) => ({
		render: () => `<i class="spark">${one().code}</i>`
	}));
	const site = (code: string) => (code === '94038' ? 'https://mairie.exemple.fr' : null);
	const body = html(render(ProgressLikeMineView, { props: { ...props, site, sparkline } }));
	expect(body).toContain('href="/commune/?code=01001"');
	expect(body).toContain('20,0 points de plus (entre 12,0 et 27,0)');
	expect(body).toContain('a progressé plus que votre commune');
	expect(body).toContain('d’ordre non départageable avec votre commune');
	expect(body).toContain('Ce changement peut tenir au hasard.');
	expect(body.match(/https:\/\/mairie/g)).toHaveLength(1);
	expect(body).toContain('class="spark">01001<');
	expect(body).toContain('les exagère');
	expect(body).toContain('simulé');
});

it('does without sites and sparklines', () => {
	const body = html(render(ProgressLikeMineView, { props }));
	expect(body).not.toContain('Site de la mairie');
});

it('says why nothing can be said', () => {
	const told = { kind: 'not-told', reason: 'nobody' } as const;
	const body = html(render(ProgressLikeMineView, { props: { ...props, progress: told } }));
	expect(body).toContain('n’est partie du même niveau');
	expect(body).not.toContain('<ul');
});
