import type { IndicatorFiles } from '../../src/lib/publish/read-indicator.ts';
import type { Territories } from '../read/territories.ts';
import { sha256 } from '../write.ts';

/** Hash of all that the part of an indicator is made from: its two files, the territories and the code. */
export function partKeys(
	code: string,
	territories: Territories
): (files: IndicatorFiles) => string {
	const { collectivites, ...lists } = territories;
	const common = sha256(JSON.stringify([code, lists, [...collectivites]]));
	return ({ folder, edition, definition, values }) =>
		sha256(
			JSON.stringify([
				common,
				folder,
				edition,
				sha256(definition.bytes),
				values && sha256(values.bytes)
			])
		).slice(0, 32);
}
