import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOfView, viewAddress } from './view-address.ts';

const host = (base: string, address = '') => ({ base, site: { address } });
const origin = 'https://site.example';

describe('the address of a view', () => {
	it('is the public one of the site when its publisher gave it', () => {
		const place = { origin, pathname: '/tableau/commune/', search: '?code=35238' };
		expect(viewAddress(host('/tableau'), place, 'bande')).toBe(
			'https://site.example/tableau/commune/?code=35238#bande'
		);
		expect(viewAddress(host('/tableau', 'https://public.example/t'), place, 'bande')).toBe(
			'https://public.example/t/commune/?code=35238#bande'
		);
	});

	it('of a figure shown elsewhere is that of its page', () => {
		const place = { origin, pathname: '/tableau/integrer/commune-bande/', search: '?theme=clair' };
		const view = { pathname: '/commune/', search: '?code=35238' };
		expect(viewAddress({ ...host('/tableau'), view }, place, 'bande')).toBe(
			'https://site.example/tableau/commune/?code=35238#bande'
		);
	});

	it('leads back to the very page, whatever its parameters, under any base path', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('', '/tableau', '/a/b'),
				fc.constantFrom('', 'https://public.example', 'https://public.example/t'),
				fc.webQueryParameters(),
				(base, address, query) => {
					const search = query === '' ? '' : `?${query}`;
					const place = { origin, pathname: `${base}/indicateurs/population/`, search };
					const path = pathOfView(
						viewAddress(host(base, address), place, 'f'),
						host(base, address),
						origin
					);
					expect(new URL(path ?? '', origin).href).toBe(
						new URL(`${base}/indicateurs/population/${search}#f`, origin).href
					);
				}
			)
		);
	});

	it('leads nowhere when it is of another site, whatever it hides behind', () => {
		for (const address of [
			'https://evil.example/commune/',
			'https://site.example.evil.example/tableau/',
			'https://site.example/autre/commune/',
			'https://site.example/tableau//evil.example/',
			'https://site.example/tableau/\\evil.example/',
			'//evil.example/tableau/',
			'javascript:alert(1)',
			'data:text/html,x',
			'/tableau/commune/',
			'https://site.example@evil.example/tableau/',
			''
		])
			expect(pathOfView(address, host('/tableau'), origin), address).toBeNull();
		expect(pathOfView('https://site.example//evil.example/', host(''), origin)).toBeNull();
	});

	it('never leaves the site, whatever a file says', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.webUrl(),
					fc.string().map((end) => origin + end)
				),
				(address) => {
					const path = pathOfView(address, host(''), origin);
					if (path !== null) expect(new URL(path, origin).origin).toBe(origin);
				}
			)
		);
	});
});
