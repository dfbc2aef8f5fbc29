import { extent, max } from 'd3-array';
import { scaleLinear, scalePoint } from 'd3-scale';
import type { Gauge, Named, Place, View } from './view.ts';

const [width, height] = [640, 320];

/** Fills the page's only figure. The charts are those that the site's pages open on. */
export function draw(view: View): void {
	const title = document.querySelector('h1');
	const figure = document.querySelector('figure');
	if (!title || !figure) throw new Error('the page has no figure to fill');
	title.textContent = view.title;
	figure.append(drawing(view));
}

function drawing(view: View): SVGElement {
	switch (view.kind) {
		case 'gauges':
			return gauges(view.rows);
		case 'strip':
			return strip(view.mine, view.peers);
		case 'trend':
			return trend(view.points);
		case 'dots':
			return dots(view.communes);
	}
}

function gauges(rows: readonly Gauge[]): SVGElement {
	const x = scaleLinear([0, 100], [10, width - 10]);
	return svg(
		rows.flatMap(({ label, from, to }, index) => {
			const y = 40 + index * 60;
			return [
				text(label, 10, y - 14),
				element('line', { x1: x(0), x2: x(100), y1: y, y2: y, stroke: '#ccc' }),
				element('line', { x1: x(from.value), x2: x(to.value), y1: y, y2: y, stroke: '#b3370c' }),
				element('circle', { cx: x(from.value), cy: y, r: 5, fill: '#fff', stroke: '#b3370c' }),
				element('circle', { cx: x(to.value), cy: y, r: 5, fill: '#b3370c' }),
				text(`${from.period} : ${from.value} %`, x(from.value), y + 20),
				text(`${to.period} : ${to.value} %`, x(to.value), y + 20)
			];
		})
	);
}

function strip(mine: Named, peers: readonly Named[]): SVGElement {
	const [low = 0, high = 1] = extent([mine, ...peers], ({ value }) => value);
	const x = scaleLinear([low, high], [10, width - 10]).nice();
	return svg([
		...axis(x.ticks(6), x, 160),
		...peers.map(({ value }) =>
			element('circle', { cx: x(value), cy: 150, r: 4, fill: '#8886', stroke: '#888' })
		),
		element('circle', { cx: x(mine.value), cy: 150, r: 7, fill: '#b3370c' }),
		text(`${mine.name} : ${mine.value}`, x(mine.value), 120)
	]);
}

function trend(points: readonly { period: string; value: number }[]): SVGElement {
	const x = scalePoint(
		points.map(({ period }) => period),
		[40, width - 20]
	);
	const y = scaleLinear([0, max(points, ({ value }) => value) ?? 1], [height - 40, 20]).nice();
	const path = points.map(({ period, value }) => `${x(period) ?? 0},${y(value)}`).join('L');
	return svg([
		element('path', { d: `M${path}`, fill: 'none', stroke: '#b3370c', 'stroke-width': 2 }),
		...points.map(({ period }) => text(period, x(period) ?? 0, height - 12)),
		...y.ticks(5).map((tick) => text(String(tick), 4, y(tick)))
	]);
}

function dots(communes: readonly Place[]): SVGElement {
	const [west = 0, east = 1] = extent(communes, ({ longitude }) => longitude);
	const [south = 0, north = 1] = extent(communes, ({ latitude }) => latitude);
	const x = scaleLinear([west, east], [10, width - 10]);
	const y = scaleLinear([south, north], [height - 10, 10]);
	const [low = 0, high = 1] = extent(communes, ({ value }) => value);
	const shade = scaleLinear<string>([low, high], ['#f4d9c6', '#7a2205']);
	return svg(
		communes.map(({ longitude, latitude, value }) =>
			element('circle', {
				cx: x(longitude),
				cy: y(latitude),
				r: 3,
				fill: value === null ? 'none' : shade(value),
				stroke: value === null ? '#888' : 'none'
			})
		)
	);
}

function axis(ticks: readonly number[], x: (value: number) => number, y: number): SVGElement[] {
	return [
		element('line', { x1: 10, x2: width - 10, y1: y, y2: y, stroke: '#444' }),
		...ticks.map((tick) => text(String(tick), x(tick), y + 18))
	];
}

function svg(children: readonly SVGElement[]): SVGElement {
	const root = element('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img' });
	root.append(...children);
	return root;
}

function text(content: string, x: number, y: number): SVGElement {
	const node = element('text', { x, y, 'font-size': 12 });
	node.textContent = content;
	return node;
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
	const node = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
	return node;
}
