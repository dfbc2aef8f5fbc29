import { describe, expect, it } from 'vitest';
import {
	beyondSentence,
	extremesSentence,
	frameSentence,
	funnelReadout,
	peersLegend
} from './funnel.ts';
import { funnelReading } from './funnel-reading.ts';

describe('words of the funnel', () => {
	it('tell where a commune is, with its counts', () => {
		const commune = {
			name: 'Lourmais',
			value: '62,4\u202f%',
			numerator: 1_150,
			denominator: 1_843
		};
		expect(funnelReadout({ ...commune, side: 0 }, 'foyers')).toBe(
			'Lourmais\u00a0: 62,4\u202f% · 1\u202f150 sur 1\u202f843 foyers · dans l’entonnoir'
		);
	});

	it('say that picking the extremes exaggerates, and count the rest', () => {
		const sentence = extremesSentence({ shown: 50, outside: 51, n: 1_000, corrected: 1 });
		expect(sentence).toContain('1\u00a0autre est aussi hors de l’entonnoir');
		expect(sentence).toContain('exagère');
		expect(extremesSentence({ shown: 0, outside: 0, n: 3, corrected: 0 })).toBe(
			'Aucune des 3\u00a0communes n’est hors de l’entonnoir.'
		);
	});

	it('count what is in a frame, and what is beyond the drawing', () => {
		expect(frameSentence(0, 0)).toBe('Aucune commune dans le cadre.');
		expect(frameSentence(1, 1)).toBe('1\u00a0commune dans le cadre.');
		expect(frameSentence(80, 50)).toContain('les 50 plus élevées sont listées');
		expect(beyondSentence(0)).toBeNull();
		expect(beyondSentence(1)).toContain('est dessinée');
	});

	it('say when peers are too many to be circled', () => {
		expect(peersLegend(12, 1_000)).toBe('les communes comparées (12)');
		expect(peersLegend(18_256, 1_000)).toContain('trop nombreuses');
	});
});

describe('explanation of the funnel', () => {
	const facts = {
		denominatorLabel: 'foyers',
		expected: '50\u202f%',
		examples: [
			{ denominator: 100, lower: '40\u202f%', upper: '60\u202f%' },
			{ denominator: 1_000, lower: '47\u202f%', upper: '53\u202f%' }
		],
		counts: { n: 1_000, outside95: 55, outside998: 2, byChance95: 50, byChance998: 2 }
	};

	it('uses the numbers of the drawing', () => {
		const text = funnelReading(facts).join(' ');
		expect(text).toContain('avec 100 foyers, une valeur entre 40\u202f% et 60\u202f%');
		expect(text).toContain('soit environ 50\u00a0: il y en a 55');
	});

	it('says that communes differ only when far more are outside than chance would put', () => {
		expect(funnelReading(facts).join(' ')).not.toContain('diffèrent');
		const counts = { ...facts.counts, outside95: 400 };
		expect(funnelReading({ ...facts, counts }).join(' ')).toContain('diffèrent vraiment');
	});

	it('stands without the counts of a cloud that is not there yet', () => {
		expect(funnelReading({ ...facts, counts: null, examples: [] })).toHaveLength(4);
	});
});
