import { DatabaseError } from '../../../lib/db/database-error.ts';
import type { Engine } from '../../../lib/db/engine.svelte.ts';
import type { Period } from '../../../lib/domain/period.ts';
import { communeSeries, type SeriesPoint } from '../../../lib/queries/commune-series.ts';
import { periodValues, type PeriodValues } from '../../../lib/queries/period-values.ts';
import type { FailureKind } from '../../../lib/text/failure.ts';

/** What the reader asks for, as the address says it. */
export interface Question {
	period: Period;
	/** Commune to follow over time; null: none. */
	commune: string | null;
}

export interface Answer {
	question: Question;
	columns: PeriodValues;
	/** Empty without a commune. */
	series: SeriesPoint[];
}

/**
 * What the engine answers of one indicator. Columns are fetched once per period; filters then need
 * no query. The latest question wins, whatever order answers come in.
 */
export class IndicatorAnswers {
	answer = $state.raw<Answer | null>(null);
	isAsking = $state(false);
	/** Why the last question has no answer; the engine's own faults are told by its state. */
	failure = $state<FailureKind | null>(null);

	readonly #engine: Engine;
	readonly #indicator: string;
	/** By period: asked for, or answered; a failure is not kept. */
	readonly #columns: Partial<Record<Period, Promise<PeriodValues>>> = {};
	#question: Question | null = null;

	constructor(engine: Engine, indicator: string) {
		this.#engine = engine;
		this.#indicator = indicator;
	}

	/** Never rejects. */
	async ask(question: Question): Promise<void> {
		if (this.#question && isSame(this.#question, question) && !this.failure) return;
		this.#question = question;
		this.isAsking = true;
		this.failure = null;
		try {
			const columns = await this.#columnsOf(question.period);
			const series = await this.#seriesOf(question.commune);
			if (this.#question === question) this.answer = { question, columns, series };
		} catch (error) {
			if (this.#question === question) {
				this.#question = null;
				this.failure = failureOf(error);
			}
		} finally {
			if (this.#question === question || this.#question === null) this.isAsking = false;
		}
	}

	#columnsOf(period: Period): Promise<PeriodValues> {
		const known = this.#columns[period];
		if (known) return known;
		const columns = this.#engine
			.ensureIndicator(this.#indicator)
			.then((db) => periodValues(db, { indicator: this.#indicator, period }));
		this.#columns[period] = columns;
		columns.catch(() => delete this.#columns[period]);
		return columns;
	}

	async #seriesOf(commune: string | null): Promise<SeriesPoint[]> {
		if (commune === null) return [];
		const db = await this.#engine.ensureIndicator(this.#indicator);
		return communeSeries(db, { indicator: this.#indicator, codes: [commune] });
	}
}

function isSame(a: Question, b: Question): boolean {
	return a.period === b.period && a.commune === b.commune;
}

/** Null when EngineStatus already says it, or when the reader stopped it. */
function failureOf(error: unknown): FailureKind | null {
	if (!(error instanceof DatabaseError)) return 'unknown';
	switch (error.kind) {
		case 'start':
		case 'unsupported':
		case 'cancelled':
			return null;
		case 'file':
			return 'damaged';
		default:
			return 'query';
	}
}
