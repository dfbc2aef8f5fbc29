import { max, nice, ticks } from 'd3-array';

/** Series of points along a common axis. */
export interface Panel {
	title: string;
	/** What is along the bottom, in words. */
	axis: string;
	series: { label: string; points: readonly (readonly [x: number, y: number])[] }[];
}

const size = { width: 420, height: 230 };
const edges = { top: 34, right: 96, bottom: 40, left: 52 };

/** Panels side by side, two a row: an SVG of its own, dark lines on white, each line with its name at its end. */
export function growthPlot(panels: readonly Panel[]): string {
	const rows = Math.ceil(panels.length / 2);
	const parts = panels.map((one, index) => {
		const [x, y] = [(index % 2) * size.width, Math.floor(index / 2) * size.height];
		return `<g transform="translate(${x} ${y})">${panel(one)}</g>`;
	});
	const box = `0 0 ${size.width * 2} ${size.height * rows}`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" font-family="sans-serif" font-size="12">`,
		`<rect width="100%" height="100%" fill="#fff"/>`,
		...parts,
		'</svg>\n'
	].join('\n');
}

function panel({ title, axis, series }: Panel): string {
	const all = series.flatMap(({ points }) => points);
	const [left, right] = [edges.left, size.width - edges.right];
	const [bottom, top] = [size.height - edges.bottom, edges.top];
	const farthest = max(all, ([along]) => along) ?? 1;
	const [, highest] = nice(0, max(all, ([, value]) => value) ?? 1, 4);
	const x = (value: number) => left + (value / farthest) * (right - left);
	const y = (value: number) => bottom - (value / highest) * (bottom - top);
	const grid = ticks(0, highest, 4).map((tick) => {
		const at = y(tick);
		return `<path d="M${left} ${at}H${right}" stroke="#ddd"/>${text([left - 6, at + 4], format(tick), 'end')}`;
	});
	const along = ticks(0, farthest, 4).map((tick) =>
		text([x(tick), bottom + 16], format(tick), 'middle')
	);
	const labels = apart(series.map(({ points }) => y(points.at(-1)?.[1] ?? 0)));
	const lines = series.map(({ label, points }, index) => {
		const path = points.map(([px, py]) => `${round(x(px))} ${round(y(py))}`).join('L');
		const dots = points.map(
			([px, py]) => `<circle cx="${round(x(px))}" cy="${round(y(py))}" r="2.5"/>`
		);
		const name = text([right + 8, (labels[index] ?? 0) + 4], label, 'start');
		return `<g><path d="M${path}" fill="none" stroke="#1f5f66" stroke-width="1.5"/>${dots.join('')}${name}</g>`;
	});
	return [
		text([edges.left, 18], title, 'start', 'font-weight="bold"'),
		...grid,
		...along,
		text([(left + right) / 2, size.height - 6], axis, 'middle'),
		...lines
	].join('\n');
}

/** Places of names, in their order, none over another. */
function apart(places: readonly number[]): number[] {
	const moved = [...places];
	const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
	let last = -Infinity;
	for (const index of order) {
		last = Math.max(moved[index] ?? 0, last + 14);
		moved[index] = last;
	}
	return moved;
}

function text([x, y]: [number, number], words: string, anchor: string, more = ''): string {
	return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" fill="#222" ${more}>${words}</text>`;
}

function format(value: number): string {
	return value.toLocaleString('fr-FR');
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
