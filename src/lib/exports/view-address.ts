import type { FigureHost } from './figure-host.ts';

type Host = Pick<FigureHost, 'base' | 'view'> & { site: Pick<FigureHost['site'], 'address'> };
type Place = Pick<Location, 'origin' | 'pathname' | 'search'>;

/** Public address of what the page shows, at one of its figures; of an embed, that of the site's page. */
export function viewAddress(host: Host, place: Place, id: string): string {
	return `${pageAddress(host, place)}#${id}`;
}

/** Public address of the page as it is, with its choices; of an embed, that of the site's page. */
export function pageAddress(host: Host, { origin, ...place }: Place): string {
	const { pathname, search } = host.view ?? {
		...place,
		pathname: place.pathname.slice(host.base.length)
	};
	return `${siteRoot(host, origin)}${pathname}${search}`;
}

/** Address of a published file. */
export function fileAddress(host: Host, { origin }: Pick<Place, 'origin'>, path: string): string {
	return `${siteRoot(host, origin)}/data/${path}`;
}

/**
 * Where an address leads on this very site, base path included; null when it leads anywhere else. A
 * file may say anything: nothing but our own pages may come out of it.
 */
export function pathOfView(address: string, host: Host, origin: string): string | null {
	if (!URL.canParse(address)) return null;
	const url = new URL(address);
	for (const root of [siteRoot(host, origin), `${origin}${host.base}`]) {
		const { origin: own, pathname } = new URL(`${root}/`);
		if (url.origin !== own || !url.pathname.startsWith(pathname)) continue;
		const rest = url.pathname.slice(pathname.length - 1);
		// « //example.org » is another site.
		if (rest.startsWith('//')) return null;
		return `${host.base}${rest}${url.search}${url.hash}`;
	}
	return null;
}

/** Public address of the site, without a trailing slash. */
export function siteRoot({ base, site }: Host, origin: string): string {
	return site.address === '' ? `${origin}${base}` : site.address;
}
