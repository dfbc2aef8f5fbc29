const key = 'sql-historique';
const most = 50;

/** Texts that were run, the last one first; kept in this browser only. */
export function readHistory(): string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		if (!Array.isArray(kept)) return [];
		return kept.filter((text) => typeof text === 'string').slice(0, most);
	} catch {
		// Storage refused, or written by something else: the page works without.
		return [];
	}
}

/** The history with this text first, kept. */
export function remember(history: readonly string[], text: string): string[] {
	const next = [text, ...history.filter((other) => other !== text)].slice(0, most);
	try {
		localStorage.setItem(key, JSON.stringify(next));
	} catch {
		// Full or refused: it lives as long as the page.
	}
	return next;
}

export function forgetHistory(): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// Nothing was kept.
	}
}
