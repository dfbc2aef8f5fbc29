import { basename } from 'node:path';
import type { Problem } from '../../src/lib/domain/problem.ts';
import { sitesFile, webAddress } from '../../src/lib/domain/town-hall-sites.ts';
import type { DepartementSource } from '../read/sources.ts';
import type { Territories } from '../read/territories.ts';

export interface CompiledSites {
	/** Path under `static/data` → text. */
	files: Map<string, string>;
	problems: Problem[];
}

/** `sites-mairie/<departement>.json` → `sites/<departement>.json`; each must be the address of a present commune. */
export function compileSites(
	sources: readonly DepartementSource[],
	{ communes, cog }: Pick<Territories, 'communes' | 'cog'>
): CompiledSites {
	const files = new Map<string, string>();
	const problems: Problem[] = [];
	for (const { file, bytes } of sources) {
		const departement = basename(file, '.json');
		const members = new Set(
			communes.filter((one) => one.departement === departement).map(({ code }) => code)
		);
		const problem = (found: string, expected: string) =>
			problems.push({ file, line: null, found, expected });
		const sites = entriesOf(bytes);
		if (sites === null) {
			problem('un texte qui n’est pas du JSON', 'les adresses écrites par npm run data:fetch');
			continue;
		}
		for (const [code, address] of sites) {
			if (!members.has(code)) problem(code, `une commune du département, au COG ${cog}`);
			if (typeof address !== 'string' || webAddress(address) !== address)
				problem(String(address), 'une adresse complète, en http ou https');
		}
		files.set(sitesFile(departement), JSON.stringify(Object.fromEntries(sites)));
	}
	return { files, problems };
}

function entriesOf(bytes: Uint8Array): [string, unknown][] | null {
	try {
		const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
		return typeof json === 'object' && json !== null && !Array.isArray(json)
			? Object.entries(json)
			: null;
	} catch {
		return null;
	}
}
