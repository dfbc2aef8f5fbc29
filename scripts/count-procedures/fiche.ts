/** A page of « Vos droits et démarches », as far as its ways of being done go. */
export interface Fiche {
	id: string;
	/** First level of the site's path: `Argent`, `Logement`… */
	theme: string;
	/** Second level: `Impôts locaux`, `Allocations logement`… */
	dossier: string;
	/** Types of the services it links to: `Téléservice`, `Formulaire`, `Simulateur`… */
	services: Set<string>;
}

/** Where a fiche is filed, from `data/index.json`. */
export interface Filing {
	id: string;
	theme: string;
	dossier: string;
}

/** Fiches for « particuliers » of the index; dossiers, forms and simulators are left out. */
export function parseIndex(json: unknown): Filing[] {
	if (!Array.isArray(json)) throw new TypeError('index.json : une liste est attendue');
	return json.flatMap((entry: unknown) => {
		if (!isRecord(entry) || entry.type !== 'particuliers') return [];
		const { id, theme: path } = entry;
		if (typeof id !== 'string' || !id.startsWith('F') || typeof path !== 'string') return [];
		const [, theme = '', dossier = ''] = path.split(' > ');
		return [{ id, theme, dossier }];
	});
}

/** Types of every `ServiceEnLigne` element, however deep. */
export function serviceTypes(json: unknown): Set<string> {
	const types = new Set<string>();
	const pending: unknown[] = [json];
	while (pending.length > 0) {
		const node = pending.pop();
		if (!isRecord(node)) continue;
		const { name, attributes, children } = node;
		if (name === 'ServiceEnLigne' && isRecord(attributes) && typeof attributes.type === 'string') {
			types.add(attributes.type);
		}
		if (Array.isArray(children)) pending.push(...children);
	}
	return types;
}

/** A fiche describes a procedure when it can be done through an online service or with a form. */
export function isProcedure({ services }: Fiche): boolean {
	return isOnline(services) || services.has('Formulaire');
}

/** Online: one téléservice at least. A form to print, a model of letter, a simulator are not one. */
export function isOnline(services: Set<string>): boolean {
	return [...services].some((type) => type.startsWith('Téléservice'));
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
