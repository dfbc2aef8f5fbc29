import type { Commune } from '../../src/lib/domain/commune.ts';
import { pastFile, pastSlices } from '../../src/lib/domain/past-file.ts';
import type { CommunesPast } from '../../src/lib/domain/published.ts';
import type { RankJump } from '../../src/lib/domain/rank-jump.ts';
import type { DepartementColumns } from './departement-files.ts';
import { withIndicators } from './with-indicators.ts';

/** `departements/<code>/communes/<n>.json`, by path. */
export function pastFiles({
	departement,
	communes,
	pasts,
	jumps
}: DepartementColumns): [path: string, text: string][] {
	let place = 0;
	return pastSlices(communes).map((some, index) => {
		const file: Omit<CommunesPast, 'indicators'> = {
			codes: some.map(({ code }) => code),
			jumps: Object.fromEntries(jumps[index] ?? [])
		};
		const path = pastFile(departement.code, place);
		place += some.length;
		return [path, withIndicators(file, pasts[index] ?? new Map())];
	});
}

/** Those of a few communes, by code. */
export function jumpsOf(
	communes: readonly Commune[],
	jumps: ReadonlyMap<string, RankJump>
): Record<string, RankJump> {
	const found = communes.flatMap(({ code }): [string, RankJump][] => {
		const jump = jumps.get(code);
		return jump === undefined ? [] : [[code, jump]];
	});
	return Object.fromEntries(found);
}
