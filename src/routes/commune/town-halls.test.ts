import { expect, it, vi } from 'vitest';
import { TownHalls } from './town-halls.svelte.ts';

it('fetches the file of each departement once, and knows nothing where there is none', async () => {
	const asked: string[] = [];
	vi.stubGlobal('fetch', (address: string | URL) => {
		const path = String(address);
		asked.push(path);
		return Promise.resolve(
			path.includes('sites/01.json')
				? Response.json({ '01001': 'https://exemple.fr/' })
				: new Response('', { status: 404 })
		);
	});
	const halls = new TownHalls({ base: '', version: 'v' });
	expect(halls.site('01001')).toBeNull();
	await halls.ask(['01001', '01002', '2A004']);
	await halls.ask(['01003']);
	expect(halls.site('01001')).toBe('https://exemple.fr/');
	expect(halls.site('01002')).toBeNull();
	expect(halls.site('2A004')).toBeNull();
	expect(asked.filter((path) => path.includes('sites/01.json'))).toHaveLength(1);
});
