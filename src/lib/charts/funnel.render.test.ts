import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { funnelMark } from '../model/funnel-mark.ts';
import { funnelPoints } from '../model/funnel-points.ts';
import FunnelFigure from './FunnelFigure.svelte';

const points = funnelPoints(
	{
		codes: ['01001', '01002', '01003'],
		names: ['Abergement', 'Bey', 'Cize'],
		values: [50, 40, 90],
		numerators: [50, 40, 90],
		denominators: [100, 100, 100]
	},
	{ unit: 'percent', expected: 45 }
);
const mine = funnelMark(
	{ code: '01003', name: 'Cize' },
	{ numerator: 90, denominator: 100 },
	'percent'
);
const peer = funnelMark(
	{ code: '01002', name: 'Bey' },
	{ numerator: 40, denominator: 100 },
	'percent'
);
if (!points || !mine || !peer) throw new Error('no points');

const props = {
	id: 'entonnoir',
	subtitle: 'Communes de l’Ain, 2024',
	points,
	expected: 45,
	expectedLabel: 'ensemble',
	unit: 'percent' as const,
	mine,
	peers: [peer],
	denominatorLabel: 'démarches',
	valueLabel: 'Part en ligne',
	format: (value: number) => `${Math.round(value)} %`,
	href: (code: string) => `/commune?code=${code}`
};

describe('a funnel rendered on the server', () => {
	const { body } = render(FunnelFigure, { props });

	it('has its limits, the value of all, mine and my peers, and an empty canvas beneath', () => {
		expect(body).toContain('data-figure="funnel"');
		expect(body.match(/class="stroke-ink (usual|wide)[^"]*" d=/g)).toHaveLength(4);
		expect(body).toContain('ensemble 45 %');
		expect(body).toContain('data-mine="01003"');
		expect(body).toMatch(/<canvas[^>]*aria-hidden="true"[^>]*><\/canvas>/);
		expect(body).toContain('Bey</text>');
	});

	it('explains itself with its own numbers', () => {
		expect(body).toContain('Comment lire ce graphique');
		expect(body).toContain('la valeur d’ensemble\u00a0: 45\u202f%');
		expect(body).toMatch(/avec 100 démarches, une valeur entre 35\u202f% et 55\u202f%/);
		expect(body).toMatch(/environ 0\u00a0: il y en a 1/);
	});

	it('has the communes outside as a table, and says that picking extremes exaggerates', () => {
		expect(body).toContain('/commune?code=01003');
		expect(body).toContain('exagère');
		expect(body).toContain('Attendues par hasard');
	});

	it('says where mine stands', () => {
		expect(body).toContain('90 sur 100 démarches · nettement au-dessus de l’entonnoir');
	});

	it('is already there before the cloud, without a table of nobody', () => {
		const early = render(FunnelFigure, { props: { ...props, points: null } }).body;
		expect(early).toContain('data-mine="01003"');
		expect(early).toContain('dès que leurs données sont là');
		expect(early).not.toContain('<canvas');
		expect(early).not.toContain('<table');
	});
});
