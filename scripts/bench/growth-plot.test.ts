import { expect, it } from 'vitest';
import { growthPlot } from './growth-plot.ts';

const flat = {
	title: 'Premier graphique (ms)',
	axis: 'indicateurs',
	series: [
		{
			label: 'accueil',
			points: [
				[5, 800],
				[300, 810]
			] as const
		},
		{
			label: 'commune',
			points: [
				[5, 805],
				[300, 812]
			] as const
		}
	]
};

it('draws a line and a name for each series, names apart', () => {
	const svg = growthPlot([flat]);
	expect(svg.match(/<path d="M[^"]*L[^"]*" fill="none"/g)).toHaveLength(2);
	const [first = 0, second = 0] = ['accueil', 'commune'].map((name) =>
		Number(new RegExp(`y="([\\d.]+)"[^>]*>${name}<`).exec(svg)?.[1])
	);
	expect(Math.abs(first - second)).toBeGreaterThanOrEqual(14);
	expect(svg).toContain('Premier graphique (ms)');
});

it('starts both axes at zero: what is flat looks flat', () => {
	const [line = ''] = growthPlot([flat]).match(/<path d="M[^"]*L[^"]*" fill="none"/) ?? [];
	const [from = 0, to = 0] = [...line.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));
	expect(Math.abs(from - to)).toBeLessThan(5);
});
