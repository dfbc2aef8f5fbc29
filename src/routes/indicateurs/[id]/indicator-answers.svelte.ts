import type { Period } from '../../../lib/domain/period.ts';
import type { CommuneColumns } from '../../../lib/model/chosen-communes.ts';
import type { SeriesPoint } from '../../../lib/queries/commune-series.ts';
import type { FailureKind } from '../../../lib/text/failure.ts';
import { queryFailure } from '../../query-failure.ts';
import type { AnswerSource } from './answer-source.ts';

/** What the reader asks for, as the address says it. */
export interface Question {
	period: Period;
	/** Commune to follow over time; null: none. */
	commune: string | null;
}

export interface Answer {
	question: Question;
	columns: CommuneColumns;
	/** Empty without a commune. */
	series: readonly SeriesPoint[];
}

/**
 * What is answered of one indicator. Columns are fetched once per period; filters then need
 * no query. The latest question wins, whatever order answers come in.
 */
export class IndicatorAnswers {
	answer = $state.raw<Answer | null>(null);
	isAsking = $state(false);
	/** Why the last question has no answer; the engine's own faults are told by its state. */
	failure = $state<FailureKind | null>(null);

	readonly #source: AnswerSource;
	/** By period: asked for, or answered; a failure is not kept. */
	readonly #columns: Partial<Record<Period, Promise<CommuneColumns>>> = {};
	/** Columns that are here: a period the reader comes back to is drawn without waiting for a promise. */
	readonly #here: Partial<Record<Period, CommuneColumns>> = {};
	#question: Question | null = null;

	constructor(source: AnswerSource) {
		this.#source = source;
	}

	/** The answer that needs nothing more to arrive; null when it does. */
	known(question: Question): Answer | null {
		const columns = this.#here[question.period];
		return columns && question.commune === null ? { question, columns, series: [] } : null;
	}

	/** Never rejects. */
	async ask(question: Question): Promise<void> {
		if (this.#question && isSame(this.#question, question) && !this.failure) return;
		this.#question = question;
		this.isAsking = true;
		this.failure = null;
		try {
			const [columns, series] = await Promise.all([
				this.#columnsOf(question.period),
				question.commune === null ? [] : this.#source.series(question.commune)
			]);
			if (this.#question === question) this.answer = { question, columns, series };
		} catch (error) {
			if (this.#question === question) {
				this.#question = null;
				this.failure = queryFailure(error);
			}
		} finally {
			if (this.#question === question || this.#question === null) this.isAsking = false;
		}
	}

	#columnsOf(period: Period): Promise<CommuneColumns> {
		const known = this.#columns[period];
		if (known) return known;
		const columns = this.#source.columns(period);
		this.#columns[period] = columns;
		columns.then(
			(found) => void (this.#here[period] = found),
			() => delete this.#columns[period]
		);
		return columns;
	}
}

function isSame(a: Question, b: Question): boolean {
	return a.period === b.period && a.commune === b.commune;
}
