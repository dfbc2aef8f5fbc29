import { expect, it, vi } from 'vitest';
import { communeIndex } from './commune-index-source.ts';

const file = '80829\tY\t80190\t85\t\t\n';

function answers(...bodies: (string | null)[]) {
	const fetched = vi.fn<(address: string) => Promise<Response>>();
	for (const body of bodies) {
		fetched.mockResolvedValueOnce(
			body === null ? new Response('', { status: 404 }) : new Response(body)
		);
	}
	vi.stubGlobal('fetch', fetched);
	return fetched;
}

it('fetches the list once for all the boxes of a page', async () => {
	const fetched = answers(file);
	const [first, second] = await Promise.all([communeIndex('/a', '1'), communeIndex('/a', '1')]);
	expect(first.names).toEqual(['Y']);
	expect(second).toBe(first);
	expect(fetched.mock.calls).toEqual([['/a/data/recherche.tsv?v=1']]);
});

it('forgets a failure, so that trying again tries again', async () => {
	answers(null, file);
	await expect(communeIndex('/b', '1')).rejects.toThrow('404');
	expect((await communeIndex('/b', '1')).codes).toEqual(['80829']);
});

it('refuses a page that is not the list, such as the door of a hotel network', async () => {
	answers('<!doctype html><title>Connexion</title>');
	await expect(communeIndex('/c', '1')).rejects.toThrow('no commune');
});
