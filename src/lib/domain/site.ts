/** `data/site.json`: who publishes this copy of the site. Empty: not filled in by the publisher. */
export interface Site {
	name: string;
	publisher: string;
	director: string;
	host: string;
	/** E-mail address for corrections. */
	contact: string;
	/** Public address of the site, without a trailing slash; used in citations. */
	address: string;
}

const keys = {
	name: 'nom',
	publisher: 'editeur',
	director: 'directeur',
	host: 'hebergeur',
	contact: 'contact',
	address: 'adresse'
} as const;

/** Throws a French sentence that names the key at fault. */
export function parseSite(json: unknown): Site {
	if (typeof json !== 'object' || json === null)
		throw new Error('data/site.json: un objet est attendu');
	const source = json as Record<string, unknown>;
	const read = (key: string): string => {
		const value = source[key];
		if (typeof value !== 'string')
			throw new Error(`data/site.json: « ${key} » est attendu, entre guillemets`);
		return value.trim();
	};
	if (read(keys.name) === '') throw new Error('data/site.json: « nom » ne peut pas être vide');
	return {
		name: read(keys.name),
		publisher: read(keys.publisher),
		director: read(keys.director),
		host: read(keys.host),
		contact: read(keys.contact),
		address: read(keys.address).replace(/\/+$/, '')
	};
}
