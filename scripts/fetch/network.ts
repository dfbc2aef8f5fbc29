/** How the network is used; the commands take the defaults, tests go faster. */
export interface Network {
	/** Further tries after a passing fault. */
	retries: number;
	/** Milliseconds before the second try; doubled each time. */
	firstDelay: number;
	/** Milliseconds within which a server must start to answer. */
	answerTimeout: number;
	/** Milliseconds without a byte after which a transfer is given up. */
	idleTimeout: number;
	/** Origins asked in the place of others: a mirror, or a test server. */
	origins: ReadonlyMap<string, string>;
}

export const defaultNetwork: Network = {
	retries: 4,
	firstDelay: 1_000,
	answerTimeout: 30_000,
	idleTimeout: 60_000,
	origins: new Map()
};

/** Reads `https://www.data.gouv.fr=http://127.0.0.1:8080`; throws a French sentence otherwise. */
export function parseOrigins(pairs: readonly string[]): Map<string, string> {
	return new Map(
		pairs.map((pair) => {
			const [from = '', to = ''] = pair.split('=').map((part) => part.trim());
			if (URL.canParse(from) && URL.canParse(to)) return [new URL(from).origin, new URL(to).origin];
			throw new Error(`« ${pair} » : attendu https://origine=https://miroir`);
		})
	);
}

export function mirrored(address: string, origins: Network['origins']): string {
	const url = new URL(address);
	const mirror = origins.get(url.origin);
	return mirror === undefined ? address : mirror + url.pathname + url.search;
}
