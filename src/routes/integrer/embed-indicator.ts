import { indicatorDefinition } from '../../lib/data/definition-file.ts';
import type { DataHost } from '../../lib/data/published-file.ts';
import type { CatalogueIndicator } from '../../lib/domain/published.ts';
import type { EmbedProblem } from '../../lib/text/embed.ts';
import type { EarlyEmbed } from './first-view/early-embed.ts';

/** Why an address leads to no indicator; null: it leads to one of `known`, those that have the figure. */
export function indicatorProblem(id: string | null, known: readonly string[]): EmbedProblem | null {
	if (id === null) return { kind: 'no-indicator' };
	return known.includes(id) ? null : { kind: 'unknown-indicator', value: id };
}

/** The indicator of an embed, which its head has asked for already; again after a failure. Throws `DataError`. */
export function embedIndicator(
	early: EarlyEmbed | null,
	host: DataHost,
	id: string
): Promise<CatalogueIndicator> {
	const asked = early?.definition ?? indicatorDefinition(host, id);
	if (early) early.definition = null;
	return asked;
}
