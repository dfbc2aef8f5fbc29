import { expect, it } from 'vitest';
import { webAddress } from './town-hall-sites.ts';

it.each([
	['https://www.exemple.fr', 'https://www.exemple.fr/'],
	[' http://exemple.fr/mairie ', 'http://exemple.fr/mairie'],
	['https://mairie-étang.fr', 'https://xn--mairie-tang-hbb.fr/']
])('keeps an address of the web: %s', (text, address) => {
	expect(webAddress(text)).toBe(address);
});

it.each([
	'',
	'www.exemple.fr',
	'javascript:alert(1)',
	'mailto:mairie@exemple.fr',
	'https://mairie',
	'https://exemple.fr@autre.fr',
	'https://a.fr;https://b.fr'
])('follows nothing else: %s', (text) => {
	expect(webAddress(text)).toBeNull();
});
