import script from './early-request-script.js?raw';

interface EarlyRequest {
	base: string;
	/** `Catalogue.version`. */
	version: string;
	/** Codes of departements that have a file. */
	departements: readonly string[];
}

/** The script that asks for the data of the address before any other script has arrived. */
export function earlyRequest({ base, version, departements }: EarlyRequest): string {
	const list = departements.join(' ');
	return `<script data-base="${base}" data-version="${version}" data-departements="${list}">${script}</script>`;
}

/** Right after the policy that allows it: behind a stylesheet it would wait for it. */
export function withEarlyRequest(html: string, request: string | null): string {
	if (request === null) return html;
	const policy = /<meta http-equiv="content-security-policy"[^>]*>/.exec(html)?.[0];
	return policy === undefined
		? html.replace('</head>', () => `${request}</head>`)
		: html.replace(policy, () => policy + request);
}
