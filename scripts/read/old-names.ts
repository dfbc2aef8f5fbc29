import type { CogCommune } from './cog-package.ts';
import { cogRows, requiredText } from './cog-package.ts';

/** The version of the package that holds the history of communes since 1943. */
const historyPackage = 'cog2019';

/** Names that communes had when they were merged, by old INSEE code. */
export async function namesSince1943(): Promise<Map<string, string>> {
	const rows = await cogRows(historyPackage, 'historique-communes');
	return new Map(
		rows
			.filter((row) => row['type'] === 'COM')
			.map((row) => [
				requiredText(row, 'code', historyPackage),
				requiredText(row, 'nom', historyPackage)
			])
	);
}

/** Names of the communes that each current commune was made of, by current code, sorted. */
export function oldNames(
	communes: readonly CogCommune[],
	history: ReadonlyMap<string, string>
): Map<string, string[]> {
	const names = new Map<string, Set<string>>();
	const current = new Map<string, CogCommune>();
	for (const commune of communes) {
		if (commune.type === 'commune-actuelle') current.set(commune.code, commune);
	}
	const add = (code: string, name: string) => {
		if (name === current.get(code)?.name) return;
		names.set(code, (names.get(code) ?? new Set()).add(name));
	};
	const delegated = new Set<string>();
	for (const { code, name, seat } of communes) {
		if (seat === null) continue;
		delegated.add(code);
		add(seat, name);
	}
	for (const commune of current.values()) {
		for (const old of commune.oldCodes) {
			const name = delegated.has(old) ? undefined : history.get(old);
			if (name !== undefined) add(commune.code, name);
		}
	}
	return new Map(
		[...names].map(([code, set]) => [code, [...set].sort((a, b) => a.localeCompare(b, 'fr'))])
	);
}
