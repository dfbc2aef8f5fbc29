import type { Wanted } from './download.ts';
import { SourceFault } from './source-fault.ts';

const passing = [408, 425, 429, 500, 502, 503, 504];

/** Throws what the status of an answer means to the publisher; a 200 or a 206 passes. */
export function checkStatus(response: Response, { name, url, page }: Wanted): void {
	const { status } = response;
	if (status === 200 || status === 206) return;
	if (status === 416)
		throw new SourceFault(`${name} : le fichier a changé pendant la reprise.`, true, 0);
	if (status === 404 || status === 410) {
		throw new SourceFault(
			`${name} : introuvable (${status}) à ${url} ; le fichier a été renommé ou retiré, voir ${page}`
		);
	}
	if (status === 401 || status === 403) {
		throw new SourceFault(
			`${name} : accès refusé (${status}) par ${new URL(url).host}, voir ${page}`
		);
	}
	if (passing.includes(status)) {
		throw new SourceFault(
			`${name} : ${new URL(url).host} répond ${status}.`,
			true,
			waitAsked(response.headers.get('retry-after'))
		);
	}
	throw new SourceFault(
		`${name} : réponse ${status} inattendue de ${new URL(url).host}, voir ${page}`
	);
}

/** Milliseconds, two minutes at most; null when the server says nothing. */
function waitAsked(header: string | null): number | null {
	if (header === null) return null;
	const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
	return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), 120) * 1000 : null;
}

/** Throws when what was received is no data: nothing, or a page of excuses served with a 200. */
export function checkContent(
	content: Uint8Array,
	response: Response,
	{ name, page }: Wanted
): void {
	if (content.byteLength === 0) {
		throw new SourceFault(`${name} : le serveur a envoyé un fichier vide, voir ${page}`);
	}
	const start = new TextDecoder().decode(content.subarray(0, 512)).trimStart();
	const isHtml = response.headers.get('content-type')?.includes('text/html') ?? false;
	if (isHtml || /^<(!doctype|html|head|body|\?xml)/i.test(start)) {
		throw new SourceFault(
			`${name} : le serveur a envoyé une page web à la place des données (service en panne ou adresse changée), voir ${page}`
		);
	}
}
