import { catalogue } from '../../lib/data/catalogue.ts';
import type { DataHost } from '../../lib/data/published-file.ts';
import type { CatalogueIndicator } from '../../lib/domain/published.ts';
import { strateOf } from '../../lib/domain/strate.ts';
import { exampleIndicators, methodExample } from '../../lib/model/method-example.ts';
import { communeName } from '../../lib/text/commune.ts';
import { mergerExample } from '../../lib/text/method-example.ts';
import { defaultPeersSentence } from '../../lib/text/default-peers.ts';
import { ofPeerGroup, peerGroup, type PeerPlace } from '../../lib/text/peers.ts';
import { sheetDefault } from '../commune/sheet-default.ts';
import { Sheet } from '../commune/sheet.svelte.ts';
import { absencePart, exampleParts, type ExampleParts } from './example-parts.ts';

export { default as ExampleSimilar } from './ExampleSimilar.svelte';
export { default as ExampleTrend } from './ExampleTrend.svelte';

/** What the sections show of one commune. */
export interface Example {
	code: string;
	name: string;
	/** Default group, « les 87 communes de … ». */
	group: string;
	/** Why the default group is not the usual one; null when it is. */
	reason: string | null;
	/** Those that an example can be given of. */
	indicators: CatalogueIndicator[];
	/** Null: none of them. */
	indicator: CatalogueIndicator | null;
	parts: ExampleParts | null;
	missing: string[];
	/** What it was made of. */
	merged: string[];
}

/** The commune that the method is explained with, from the files of its sheet. */
export class LiveExample {
	readonly sheet: Sheet;
	/** Id of the indicator chosen; the first that can be when null or not among them. */
	chosen = $state<string | null>(null);
	#indicators = $state.raw<CatalogueIndicator[]>([]);
	readonly #departements: readonly string[];
	readonly #host: DataHost;

	constructor(host: DataHost, departements: readonly string[]) {
		this.#host = host;
		this.#departements = departements;
		this.sheet = new Sheet(host, departements);
	}

	/** Throws `DataError` when the catalogue does not come; the sheet says its own failures. */
	async open(code: string): Promise<void> {
		const opened = this.sheet.open(code).then(() => this.sheet.widen({ peers: null, named: [] }));
		const [published] = await Promise.all([catalogue(this.#host), opened]);
		this.#indicators = published.indicators.filter(({ maille }) => maille === 'commune');
	}

	/** All departements have come: the similar communes can be looked for. */
	get isWhole(): boolean {
		return this.#departements.every((code) => this.sheet.reached.includes(code));
	}

	/** Null until the commune is there. */
	get example(): Example | null {
		const { place, table } = this.sheet;
		if (place.kind !== 'ready' || table === null) return null;
		const { file } = place;
		const code = file.codes[place.self] ?? '';
		const self = table.codes.indexOf(code);
		const usual = sheetDefault(this.sheet, self);
		if (usual === null) return null;
		const indicators = exampleIndicators(this.#indicators, table, self);
		const indicator = indicators.find(({ id }) => id === this.chosen) ?? indicators[0] ?? null;
		const found = indicator && methodExample(indicator, table, { self, peers: usual.kind });
		const where: PeerPlace = {
			departement: file.departement.code,
			region: file.region.code,
			epci: null,
			strate: strateOf(file.population[place.self] ?? null)
		};
		const name = file.names[place.self] ?? code;
		return {
			code,
			name: communeName(name),
			group: peerGroup(usual.kind, usual.size, where),
			reason: usual.isSettled ? defaultPeersSentence(name, where, usual) : null,
			indicators,
			indicator,
			parts: found && exampleParts(found, ofPeerGroup(usual.kind, usual.size, where)),
			missing: absencePart(this.#indicators, table, self),
			merged: mergerExample((file.formerly[place.self]?.names ?? []).map(communeName))
		};
	}
}
