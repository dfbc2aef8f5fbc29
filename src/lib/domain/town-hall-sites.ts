/**
 * `sites/<departement>.json`: address of the town hall's own site by INSEE code, as the town halls
 * declare them; only when the publisher fetched them. A commune without one is not there.
 */
export type TownHallSites = Readonly<Record<string, string>>;

/** Path under `data/` of the sites of a departement. */
export function sitesFile(departement: string): string {
	return `sites/${departement}.json`;
}

/** An address that a link may lead to: of the web, whole, without a password; null for anything else. */
export function webAddress(text: string): string | null {
	const whole = text.trim();
	if (!URL.canParse(whole)) return null;
	const { protocol, username, password, hostname, href } = new URL(whole);
	const isWeb = protocol === 'http:' || protocol === 'https:';
	// Two addresses in one cell make a host with a semicolon in it.
	const isHost = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(hostname);
	return isWeb && isHost && username === '' && password === '' ? href : null;
}
