import { describe, expect, it } from 'vitest';
import { gazetteerPositions, neighbourPositions } from './positions.ts';
import { strayCodes } from './stray-positions.ts';

const commune = (code: string, name: string, postcodes: string[], epci: string | null = 'E') => ({
	code,
	name,
	departement: code.startsWith('97') || code.startsWith('98') ? code.slice(0, 3) : code.slice(0, 2),
	epci,
	postcodes
});

function place(
	name: string,
	at: [number, number],
	{ kind, codes, country = 'FR' }: { kind: string; codes: string[]; country?: string }
) {
	const cells = Array.from({ length: 19 }, () => '');
	[cells[1], cells[4], cells[5], cells[7], cells[8]] = [
		name,
		`${at[1]}`,
		`${at[0]}`,
		kind,
		country
	];
	codes.forEach((code, index) => (cells[10 + index] = code));
	return cells.join('\t');
}

describe('gazetteerPositions', () => {
	it('takes the place that bears the name of the commune', () => {
		const text = [
			place('La Zone', [1, 1], { kind: 'PPLA', codes: ['84', '01', '011', '01004'] }),
			place('Amberieu en Bugey', [5.3, 45.9], { kind: 'PPL', codes: ['84', '01', '011', '01004'] })
		].join('\n');
		const found = gazetteerPositions(text, [commune('01004', 'Ambérieu-en-Bugey', ['01500'])]);
		expect(found.get('01004')).toEqual({ longitude: 5.3, latitude: 45.9, isApproximate: false });
	});

	it('finds Mayotte by the code in another column, and Nouméa by its name', () => {
		const text = [
			place('Pamandzi', [45.3, -12.8], { kind: 'PPLA', codes: ['97615'], country: 'YT' }),
			place('Nouméa', [166.4, -22.3], { kind: 'PPLC', codes: ['01'], country: 'NC' }),
			place('Nouméa', [0, 0], { kind: 'PPL', codes: ['01'], country: 'US' })
		].join('\n');
		const communes = [
			commune('97615', 'Pamandzi', ['97615']),
			commune('98818', 'Nouméa', ['98800'], null)
		];
		expect([...gazetteerPositions(text, communes).keys()]).toEqual(['97615', '98818']);
	});
});

describe('neighbourPositions', () => {
	it('is the middle of the communes of the same postcode, else of the same EPCI, else nothing', () => {
		const exact = new Map([
			['01001', { longitude: 5, latitude: 46, isApproximate: false }],
			['01002', { longitude: 6, latitude: 47, isApproximate: false }]
		]);
		const communes = [
			commune('01001', 'A', ['01400']),
			commune('01002', 'B', ['01500']),
			commune('01003', 'C', ['01400']),
			commune('01004', 'D', ['01900']),
			commune('01005', 'E', ['01900'], null)
		];
		expect(neighbourPositions(communes, exact)).toEqual(
			new Map([
				['01003', { longitude: 5, latitude: 46, isApproximate: true }],
				['01004', { longitude: 5.5, latitude: 46.5, isApproximate: true }]
			])
		);
	});
});

describe('strayCodes', () => {
	it('finds the commune put far from all the others of its EPCI', () => {
		const at = (longitude: number) => ({ longitude, latitude: 46, isApproximate: false });
		const communes = ['01001', '01002', '01003'].map((code) => commune(code, code, []));
		const positions = new Map([
			['01001', at(5)],
			['01002', at(5.1)],
			['01003', at(6)]
		]);
		expect(strayCodes(communes, positions)).toEqual(['01003']);
	});
});
