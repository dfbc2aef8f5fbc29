import filesScript from './early-files-script.js?raw';
import script from './early-request-script.js?raw';

/** What is asked for in the head of a page. */
interface EarlyRequest {
	base: string;
	/** `Catalogue.version`. */
	version: string;
	/** Codes of departements that have a file. */
	departements: readonly string[];
}

/** The script that asks for the data of the address of a sheet before any other script has arrived. */
export function earlyRequest({ departements, ...host }: EarlyRequest): string {
	return scriptOf(script, { ...host, departements: departements.join(' ') });
}

interface EarlyFiles extends EarlyRequest {
	/** Parameter that names the communes. */
	codes: 'code' | 'codes';
	/**
	 * Ids of the indicators that the address may name, whose definition is wanted, and of those that the first file of a
	 * departement answers alone: the series of others are wanted too. Null: both files of the departement are.
	 */
	indicators: { known: readonly string[]; first: readonly string[] } | null;
}

/** The same for what the address of an embed or of a comparison names. */
export function earlyFiles({ departements, indicators, ...rest }: EarlyFiles): string {
	const asked = indicators && {
		known: indicators.known.join(' '),
		first: indicators.first.join(' ')
	};
	return scriptOf(filesScript, { ...rest, departements: departements.join(' '), ...asked });
}

interface EarlySummary extends Omit<EarlyRequest, 'departements'> {
	/** Ids of the indicators that the address may name. */
	known: readonly string[];
	/** Parameters with which a summary does not answer alone; null: it never does, and is not asked for. */
	filters: readonly string[] | null;
}

/** The same for the definition of the indicator of the address, and its published summary. */
export function earlySummary({ known, filters, ...host }: EarlySummary): string {
	const asked = { known: known.join(' '), ...(filters && { filters: filters.join(' ') }) };
	return scriptOf(filesScript, { ...host, ...asked });
}

/** A script, and what it reads in its own `dataset`: names, codes and addresses, which hold no quote. */
function scriptOf(text: string, dataset: Record<string, string>): string {
	const attributes = Object.entries(dataset).map(([name, value]) => ` data-${name}="${value}"`);
	return `<script${attributes.join('')}>${text}</script>`;
}

/** Right after the policy that allows it: behind a stylesheet it would wait for it. */
export function withEarlyRequest(html: string, request: string | null): string {
	if (request === null) return html;
	const policy = /<meta http-equiv="content-security-policy"[^>]*>/.exec(html)?.[0];
	return policy === undefined
		? html.replace('</head>', () => `${request}</head>`)
		: html.replace(policy, () => policy + request);
}
