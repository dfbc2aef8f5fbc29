/** Parameters an address may carry. They are part of links people keep: never rename one. */
export const parameters = {
	code: 'code',
	codes: 'codes',
	peers: 'groupe',
	named: 'avec',
	weights: 'poids',
	open: 'indicateur',
	period: 'periode',
	departement: 'departement',
	region: 'region',
	strate: 'strate',
	epci: 'epci',
	columns: 'colonnes',
	population: 'population',
	values: 'valeurs',
	statuses: 'statuts',
	group: 'grouper',
	measure: 'mesure',
	shown: 'montrer',
	sort: 'tri',
	query: 'q',
	theme: 'theme',
	title: 'titre',
	commands: 'commandes',
	version: 'version',
	date: 'donnees'
} as const;
export type Parameter = (typeof parameters)[keyof typeof parameters];

/**
 * What is wrong with a parameter. It is reported to the reader and ignored, never fatal.
 * `malformed`: not of the right form; `unknown`: right form, but nothing bears that name;
 * `repeated`: a commune named twice, or compared with itself; `too-many`: beyond the limit;
 * `not-kept`: the reader's own file, which this browser does not keep.
 */
export interface AddressProblem {
	kind: 'malformed' | 'unknown' | 'repeated' | 'too-many' | 'not-kept';
	parameter: Parameter;
	/** What the address says, as written. */
	value: string;
}
