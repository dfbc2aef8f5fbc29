import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { listenProblem, parsePort } from './serve-site.ts';
import { settings } from './settings.ts';

it('serves on 4173 unless told otherwise', () => {
	expect([undefined, '', '80', '65535'].map(parsePort)).toEqual([4173, 4173, 80, 65_535]);
});

it('takes nothing else for a port', () => {
	expect(['0', '65536', '-1', '80a', '4173.5', '1e3'].map(parsePort)).toEqual(Array(6).fill(null));
});

it('says which port is taken and how to choose another one', async () => {
	const first = createServer();
	await new Promise<void>((resolve) => first.listen(0, '127.0.0.1', resolve));
	const address = first.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const second = createServer();
	const error = await new Promise((resolve) => {
		second.once('error', resolve);
		second.listen(port, '127.0.0.1');
	});
	first.close();
	expect(listenProblem(error, port)).toContain(`Le port ${port} est déjà occupé.`);
	expect(listenProblem(error, port)).toContain(`PORT=${port + 1} npm start`);
});

it('says the rest as it comes', () => {
	expect(listenProblem(new Error('boom'), 1)).toContain('boom');
});

it('reads the base path with or without its slashes', () => {
	const bases = [undefined, '', '/', 'tableau', '/tableau/', '/a/b'].map(
		(BASE_PATH) => settings({ BASE_PATH }).base
	);
	expect(bases).toEqual(['', '', '', '/tableau', '/tableau', '/a/b']);
});
