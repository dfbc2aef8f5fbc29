import { describe, expect, it, vi } from 'vitest';
import { departementContours, departementHead } from './departement-file.ts';
import { dataAddress, DataError } from './published-file.ts';

const host = { base: '/tableau', version: 'abc123' };

function answer(status: number, body: string) {
	const fetched = vi.fn<(address: string) => Promise<Response>>(() =>
		Promise.resolve(new Response(body, { status }))
	);
	vi.stubGlobal('fetch', fetched);
	return fetched;
}

describe('a published file', () => {
	it('is asked for under the base path, with the version of the data', async () => {
		const fetched = answer(200, '{"departement":{},"codes":[],"names":[],"indicators":{}}');
		await departementHead(host, '35');
		expect(fetched.mock.calls[0]?.[0]).toBe('/tableau/data/departements/35.json?v=abc123');
		expect(dataAddress({ base: '', version: 'v' }, 'x.csv')).toBe('/data/x.csv?v=v');
	});

	it.each([
		[404, 'not here', 'missing'],
		[503, 'busy', 'network'],
		[200, '<html>portail captif</html>', 'damaged'],
		[200, '{"autre":1}', 'damaged']
	])('answering %i « %s » is told as %s', async (status, body, kind) => {
		answer(status, body);
		const error: unknown = await departementHead(host, '35').catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(DataError);
		expect(error).toMatchObject({ kind, path: 'departements/35.json' });
	});

	it('of outlines gives the vertices of each commune', async () => {
		const fetched = answer(200, '{"codes":["01001"],"rings":[[[50000,460000,0,1000,1000,-1000]]]}');
		const contours = await departementContours(host, '01');
		expect(fetched.mock.calls[0]?.[0]).toBe('/tableau/data/contours/01.json?v=abc123');
		expect(contours.get('01001')).toEqual([
			[
				[50000, 460000],
				[50000, 461000],
				[51000, 460000]
			]
		]);
	});

	it('that never answers is a network fault', async () => {
		vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
		await expect(departementHead(host, '35')).rejects.toMatchObject({ kind: 'network' });
	});
});
