import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { simulated, table } from './fixture.ts';
import { pressKit } from './press-kit.ts';
import { zipFiles } from './zip-files.ts';

const pictures = {
	large: new Blob(['large']),
	square: new Blob(['square']),
	svg: '<svg/>',
	alternative: 'Classement des communes.'
};

async function opened(of: typeof table): Promise<Record<string, string>> {
	const zip = await zipFiles(pressKit(of, pictures, '2026-11-25'), new Date('2026-11-25'));
	const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
	return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('the press kit', () => {
	it('is an archive that another program opens, with every file that its instructions name', async () => {
		const files = await opened(table);
		expect(Object.keys(files)).toEqual([
			'LISEZ-MOI.txt',
			'figure-16-9.png',
			'figure-1-1.png',
			'figure.svg',
			'donnees.csv',
			'donnees.schema.json',
			'citation.txt',
			'texte-alternatif.txt'
		]);
		for (const name of Object.keys(files).slice(1)) expect(files['LISEZ-MOI.txt']).toContain(name);
		expect(files['figure-16-9.png']).toBe('large');
		expect(files['LISEZ-MOI.txt']).toContain(table.meta.viewUrl);
		expect(files['LISEZ-MOI.txt']).not.toContain('simulées');
	});

	it('has a schema with a field for each column of its CSV, in order', async () => {
		const files = await opened(table);
		const schema: unknown = JSON.parse(files['donnees.schema.json'] ?? '');
		const [header = []] = Papa.parse<string[]>(files['donnees.csv'] ?? '').data;
		expect(schema).toMatchObject({ fields: header.map((name) => ({ name })) });
		expect(schema).toMatchObject({
			fields: expect.arrayContaining([expect.objectContaining({ name: 'valeur', type: 'number' })])
		});
	});

	it('says in its instructions and citations that figures are simulated', async () => {
		const files = await opened(simulated);
		expect(files['LISEZ-MOI.txt']).toContain('données simulées');
		expect(files['citation.txt']).toContain('[Données simulées]');
		expect(files['donnees.csv']).toContain('donnees_simulees');
	});
});
