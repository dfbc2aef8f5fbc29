import { mirrored, type Network } from './network.ts';
import { SourceFault } from './source-fault.ts';

/** A server's answer, its body not read yet. */
export interface Answer {
	response: Response;
	/** Address that answered, redirects followed. */
	url: string;
	/** To be called at each chunk: puts off the idle timeout. */
	touch(): void;
	/** To be called when the body has been read, or not. */
	end(): void;
}

const redirects = [301, 302, 303, 307, 308];
const mostRedirects = 5;

/** Asks for an address, follows its redirects and says them. Throws a passing fault when nobody answers. */
export async function openAnswer(
	address: string,
	headers: Record<string, string>,
	network: Network,
	say: (sentence: string) => void
): Promise<Answer> {
	const abort = new AbortController();
	let timer = setTimeout(() => abort.abort(), network.answerTimeout);
	const end = () => clearTimeout(timer);
	const touch = () => {
		clearTimeout(timer);
		timer = setTimeout(() => abort.abort(), network.idleTimeout);
	};
	let url = mirrored(address, network.origins);
	try {
		for (let hop = 0; hop <= mostRedirects; hop++) {
			const response = await fetch(url, { headers, redirect: 'manual', signal: abort.signal });
			const location = response.headers.get('location');
			if (!redirects.includes(response.status) || location === null) {
				touch();
				return { response, url, touch, end };
			}
			await response.body?.cancel();
			const next = new URL(location, url).href;
			say(redirectSentence(response.status, url, next));
			url = mirrored(next, network.origins);
		}
	} catch (error) {
		end();
		throw new SourceFault(unreachable(url, error, abort.signal.aborted, network), true);
	}
	end();
	throw new SourceFault(
		`${address} : plus de ${mostRedirects} redirections, l’adresse tourne en rond.`
	);
}

function redirectSentence(status: number, from: string, to: string): string {
	const isLasting = status === 301 || status === 308;
	return isLasting
		? `${from} a changé d’adresse pour de bon : ${to} (à corriger dans le module de la source).`
		: `Redirection suivie vers ${to}`;
}

function unreachable(url: string, error: unknown, isTimeout: boolean, network: Network): string {
	const { host } = new URL(url);
	if (isTimeout) {
		return `${host} ne répond pas (${Math.round(network.answerTimeout / 1000)} s d’attente).`;
	}
	return `${host} est injoignable (${causeOf(error)}) ; vérifiez le réseau, ou utilisez --from.`;
}

export function causeOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? error.cause.message : error.message;
}
