import { describe, expect, it } from 'vitest';
import { categoryItems } from './category-layout.ts';
import { asideLabel, edgeLabel } from './edge-label.ts';
import { endLabels } from './end-labels.ts';
import { binAt, bins } from './histogram-bins.ts';
import { rowLayout } from './row-layout.ts';
import { fitText, textWidth, wrapText } from './text-width.ts';

describe('text', () => {
	it('is wider with more and larger letters', () => {
		expect(textWidth('Fougères')).toBeGreaterThan(textWidth('Foug'));
		expect(textWidth('Vitré', 20)).toBeGreaterThan(textWidth('Vitré', 10));
		expect(textWidth('')).toBe(0);
	});

	it('is cut with an ellipsis only when it does not fit', () => {
		expect(fitText('Vitré', 200)).toBe('Vitré');
		expect(fitText('La Chapelle-aux-Filtzméens', 90)).toMatch(/^La Chap.*…$/);
	});

	it('wraps at spaces', () => {
		expect(wrapText('un deux trois', 1)).toEqual(['un', 'deux', 'trois']);
		expect(wrapText('un deux trois', 1_000)).toEqual(['un deux trois']);
	});
});

describe('edgeLabel', () => {
	it('is centred in the middle and pushed inside at the edges', () => {
		expect(edgeLabel('Vitré', 300, 600)).toMatchObject({ x: 300, anchor: 'middle' });
		expect(edgeLabel('Vitré', 1, 600)).toMatchObject({ x: 2, anchor: 'start' });
		expect(edgeLabel('Vitré', 599, 600)).toMatchObject({ x: 598, anchor: 'end' });
	});

	it('stands aside of a mark that would cross it', () => {
		expect(asideLabel('médiane', { at: 300, awayFrom: 310, width: 600 }).anchor).toBe('end');
		expect(asideLabel('médiane', { at: 300, awayFrom: 290, width: 600 }).anchor).toBe('start');
		expect(asideLabel('médiane', { at: 300, awayFrom: 500, width: 600 }).anchor).toBe('middle');
	});
});

describe('endLabels', () => {
	it('moves the labels of close lines apart, in the order of the lines', () => {
		const labels = endLabels(
			[
				{ y: 100, value: '62 %', name: 'Lourmais' },
				{ y: 101, value: '61 %', name: 'France' }
			],
			0,
			[0, 200]
		);
		const [first, second] = labels;
		expect((second?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThanOrEqual(17);
		expect(labels.every(({ lines }) => lines.length === 0)).toBe(true);
	});

	it('cuts a name longer than four lines', () => {
		const [label] = endLabels([{ y: 0, value: '1', name: 'mot '.repeat(60).trim() }], 60, [0, 300]);
		expect(label?.lines).toHaveLength(4);
		expect(label?.lines.at(-1)).toMatch(/…$/);
	});
});

describe('rows', () => {
	it('keep one height on every screen', () => {
		expect(rowLayout(320, ['Vitré'], ['62 %']).height).toBe(
			rowLayout(1000, ['Vitré'], ['62 %']).height
		);
		const { items, height } = categoryItems([
			{ code: 'a', label: 'Extrait', from: null, to: 96 },
			{
				code: 'b',
				label: 'Acte d’état civil pour un événement survenu à l’étranger',
				from: null,
				to: 90
			}
		]);
		expect(items[1]?.lines).toHaveLength(2);
		expect(height).toBeGreaterThan(items[1]?.markY ?? 0);
		expect(categoryItems([])).toEqual({ items: [], height: 0 });
	});
});

describe('bins', () => {
	it('pairs bounds with counts and finds the bin of a value', () => {
		expect(bins([0, 10, 20], [3, 4])).toEqual([
			{ from: 0, to: 10, count: 3 },
			{ from: 10, to: 20, count: 4 }
		]);
		expect([0, 10, 20].map((value) => binAt(value, [0, 10, 20]))).toEqual([0, 1, 1]);
		expect(binAt(5, [])).toBeNull();
		expect(bins([], [])).toEqual([]);
	});
});
