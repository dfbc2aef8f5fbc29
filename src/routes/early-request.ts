import script from './early-request-script.js?raw';

interface EarlyRequest {
	base: string;
	/** `Catalogue.version`. */
	version: string;
	/** Codes of departements that have a file. */
	departements: readonly string[];
}

/** The script that asks for the data of the address of a sheet before any other script has arrived. */
export function earlyRequest({ departements, ...host }: EarlyRequest): string {
	return earlyScript(script, { ...host, departements: departements.join(' ') });
}

/** A script that asks for data, and what it reads in its own `dataset`: names, codes and addresses, which hold no quote. */
export function earlyScript(text: string, dataset: Record<string, string>): string {
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
