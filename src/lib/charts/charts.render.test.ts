import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import CategoryBars from './CategoryBars.svelte';
import CommuneMap from './CommuneMap.svelte';
import DepartementMap from './DepartementMap.svelte';
import Distribution from './Distribution.svelte';
import DistributionByStrate from './DistributionByStrate.svelte';
import Ranking from './Ranking.svelte';
import Sparkline from './Sparkline.svelte';
import Strip from './Strip.svelte';
import TargetGauge from './TargetGauge.svelte';
import Trend from './Trend.svelte';

const format = (value: number) => `${value} %`;
const none = { n: 3, size: 4, p10: null, q1: null, median: null, q3: null, p90: null };
const counts = { aggregate: null, numerator: null, denominator: null };
const points = [
	{ period: '2018', value: 40 },
	{ period: '2019', value: null },
	{ period: '2020', value: 50, note: 'méthode nouvelle' }
];
const ranked = [
	{ code: '35238', name: 'Rennes', value: 91, rank: 1 },
	{ code: '35001', name: 'Acigné', value: 62, rank: 46, isMine: true }
];

const charts: Record<string, () => string> = {
	strip: () =>
		render(Strip, {
			props: {
				peers: [{ code: 'a', name: 'Vitré', value: 40 }],
				mine: { name: 'Lourmais', value: 62, interval: [50, 70] as const },
				named: [{ code: 'b', name: 'Fougères', value: 55 }],
				median: 48,
				format,
				label: 'Lourmais parmi ses pairs',
				isSimulated: true
			}
		}).body,
	sparkline: () =>
		render(Sparkline, { props: { points, breaks: ['2020'], label: 'De 40 % à 50 %' } }).body,
	trend: () =>
		render(Trend, {
			props: {
				lines: [{ key: 'mine', label: 'Lourmais', kind: 'mine' as const, points }],
				breaks: [{ period: '2020', reason: 'source nouvelle' }],
				target: { period: '2021', value: 60 },
				format,
				label: 'Lourmais depuis 2018'
			}
		}).body,
	distribution: () =>
		render(Distribution, {
			props: {
				edges: [0, 50, 100],
				counts: [3, 7],
				mine: { name: 'Lourmais', value: 62 },
				median: 48,
				format,
				label: 'x'
			}
		}).body,
	strates: () =>
		render(DistributionByStrate, {
			props: {
				groups: [
					{
						key: '0',
						label: '0 à 499',
						summary: { n: 9, size: 9, p10: 10, q1: 20, median: 30, q3: 40, p90: 50, ...counts }
					},
					{ key: '1', label: '500 à 999', summary: { ...none, ...counts } }
				],
				mine: { key: '0', name: 'Lourmais', value: 45 },
				format,
				label: 'x'
			}
		}).body,
	ranking: () =>
		render(Ranking, {
			props: {
				rows: ranked,
				rankBand: [40, 50] as const,
				format,
				href: (code) => `/c/${code}`,
				label: 'x'
			}
		}).body,
	departements: () =>
		render(DepartementMap, {
			props: {
				values: [
					{ code: '35', name: 'Ille-et-Vilaine', value: 62 },
					{ code: '971', name: 'Guadeloupe', value: null, absence: 'non collecté' }
				],
				bounds: [0, 50, 100],
				mine: '35',
				format,
				href: (code) => `/departements/${code}`,
				label: 'x'
			}
		}).body,
	communes: () =>
		render(CommuneMap, {
			props: {
				communes: [
					{
						code: '35001',
						name: 'Acigné',
						longitude: -1.5,
						latitude: 48.1,
						isApproximate: false,
						value: 62
					},
					{
						code: '35002',
						name: 'Amanlis',
						longitude: -1.4,
						latitude: 48,
						isApproximate: true,
						value: 12
					},
					{
						code: '35003',
						name: 'Andouillé',
						longitude: -1.6,
						latitude: 48.3,
						isApproximate: false,
						value: null,
						absence: 'secret'
					}
				],
				bounds: [0, 50, 100],
				mine: '35001',
				format,
				label: 'x'
			}
		}).body,
	categories: () =>
		render(CategoryBars, {
			props: {
				categories: [
					{ code: 'a', label: 'Casier judiciaire', from: null, to: 96 },
					{ code: 'b', label: 'Embauche', from: 87, to: 98 }
				],
				fromLabel: '2012',
				toLabel: '2016',
				format,
				label: 'x'
			}
		}).body,
	gauge: () =>
		render(TargetGauge, {
			props: {
				baseline: { period: '2012', value: 30 },
				current: { period: '2016', value: 54 },
				target: { period: '2016', value: 50 },
				format,
				label: 'x'
			}
		}).body
};

describe('every chart', () => {
	it.each(Object.entries(charts))(
		'%s renders on the server without a style attribute',
		(_, draw) => {
			const html = draw();
			expect(html).toContain('<svg');
			expect(html).not.toMatch(/\sstyle=/);
			expect(html).not.toContain('NaN');
			expect(html).not.toContain('undefined');
		}
	);

	it.each(Object.entries(charts))('%s has an accessible name on its drawing', (_, draw) => {
		expect(draw()).toMatch(/<svg[^>]*role="(img|group|list)"[^>]*aria-label="/);
	});
});

describe('Strip', () => {
	it('names mine, its value, the median and the named communes', () => {
		const html = charts.strip?.() ?? '';
		expect(html).toContain('Lourmais 62 %');
		expect(html).toContain('médiane 48 %');
		expect(html).toContain('Fougères');
		expect(html).toContain('DONNÉES SIMULÉES');
	});

	it('draws the peers of a commune that has no value, and nothing for no one', () => {
		const alone = render(Strip, { props: { peers: [], mine: null, format, label: 'x' } }).body;
		expect(alone).not.toContain('mine-text');
		expect(alone).not.toContain('NaN');
	});
});

describe('Trend', () => {
	it('gives the reason of a break and the target in words', () => {
		const html = charts.trend?.() ?? '';
		expect(html).toContain('source nouvelle');
		expect(html).toContain('cible 2021');
		expect(html).toContain('méthode nouvelle');
	});

	it('says so when there is nothing to draw', () => {
		const html = render(Trend, { props: { lines: [], format, label: 'x' } }).body;
		expect(html).toContain('Aucune valeur');
	});
});

describe('Ranking', () => {
	it('links rows and says how many are not shown', () => {
		const html = charts.ranking?.() ?? '';
		expect(html).toContain('href="/c/35001"');
		expect(html).toContain('44 non affichées');
	});
});

describe('DepartementMap', () => {
	it('links known departements and names absence', () => {
		const html = charts.departements?.() ?? '';
		expect(html).toContain('href="/departements/35"');
		expect(html).toContain('non collecté (1)');
		expect(html).toContain('Ille-et-Vilaine (35)');
	});
});
