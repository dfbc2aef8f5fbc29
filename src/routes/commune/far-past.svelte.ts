import type { DataHost } from '../../lib/data/published-file.ts';
import type { Engine } from '../../lib/db/engine.svelte.ts';
import type { InseeCode } from '../../lib/domain/commune.ts';
import type { Period } from '../../lib/domain/period.ts';
import type { FigureIndicator, GroupSummary } from '../../lib/domain/published.ts';
import type { SeriesPoint } from '../../lib/queries/commune-series.ts';

/** Beyond this many communes, series are not fetched one by one. */
const pointsLimit = 1_500;

/** What is imported with the engine. */
type EnginePart = typeof import('./sheet-engine.ts') & { engine: Engine };

export type PastOfGroup = { period: Period; summary: GroupSummary }[];

/** The past of groups of many departements, asked of the engine, which then loads the indicator's CSV. */
export class FarPast {
	/** Null until it has been needed. */
	engine = $state.raw<Engine | null>(null);

	readonly #host: DataHost;
	#answers = $state.raw<Record<string, PastOfGroup>>({});
	#rows = $state.raw<Record<string, SeriesPoint[]>>({});
	/** Not part of what is drawn: nothing follows it. */
	readonly #asked: Partial<Record<string, boolean>> = {};

	constructor(host: DataHost) {
		this.#host = host;
	}

	/** Starts the engine before it is asked anything, unless it has been. Never rejects. */
	async startEngine(): Promise<void> {
		const part = await this.#enginePart().catch(() => null);
		part?.engine.startUnasked();
	}

	/** Null until it is known. */
	group(indicator: FigureIndicator, codes: readonly InseeCode[]): PastOfGroup | null {
		return this.#answers[question(indicator, codes)] ?? null;
	}

	/** Rows of the commune itself and of its group; null until known, and for groups of thousands. */
	rows(indicator: FigureIndicator, communes: Communes): SeriesPoint[] | null {
		return this.#rows[question(indicator, withOwn(communes))] ?? null;
	}

	/** Once for each question. Rejects when there is no answer, unless the reader stopped the engine. */
	async ask(indicator: FigureIndicator, communes: Communes): Promise<void> {
		const key = question(indicator, communes.codes);
		if (this.#asked[key]) return;
		this.#asked[key] = true;
		let part: EnginePart | null = null;
		try {
			part = await this.#enginePart();
			const db = await part.engine.ensureIndicator(indicator.id);
			const past = await part.peerSeries(db, indicator, communes.codes);
			this.#answers = { ...this.#answers, [key]: past };
			if (communes.own === null || communes.codes.length > pointsLimit) return;
			const codes = withOwn(communes);
			const rows = await part.communeSeries(db, { indicator: indicator.id, codes });
			this.#rows = { ...this.#rows, [question(indicator, codes)]: rows };
		} catch (cause) {
			this.#asked[key] = false;
			if (part?.isCancelled(cause) !== true) throw cause;
		}
	}

	/** Lets the question be asked again. */
	forget(indicator: FigureIndicator, { codes }: Communes): void {
		this.#asked[question(indicator, codes)] = false;
	}

	async #enginePart(): Promise<EnginePart> {
		const part = await import('./sheet-engine.ts');
		const engine = part.siteEngine(this.#host);
		this.engine = engine;
		return { ...part, engine };
	}
}

/** A group, and the commune that is compared with it. */
export interface Communes {
	own: InseeCode | null;
	codes: readonly InseeCode[];
}

/** The commune itself, then its group. */
export function withOwn({ own, codes }: Communes): readonly InseeCode[] {
	return own === null ? codes : [own, ...codes];
}

function question({ id }: FigureIndicator, codes: readonly InseeCode[]): string {
	return `${id} ${codes.join(' ')}`;
}
