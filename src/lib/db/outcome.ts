import type { DatabaseError } from './database-error.ts';
import type { Answer } from './reader-database.ts';
import type { StatementFault } from './statement-fault.ts';

/** Why a text is not even given to the engine. */
export type Refusal =
	| { reason: 'empty' }
	| { reason: 'too-long'; length: number; limit: number }
	| { reason: 'too-many'; statements: number; limit: number }
	/** A statement that is for files, other databases or extensions. */
	| { reason: 'outside'; verb: string; index: number };

/** What became of a reader's text. */
export type Outcome =
	| {
			kind: 'answer';
			/** Of the last statement. */
			answer: Answer;
			/** The last statement alone, which may be counted or asked again. */
			text: string;
			statements: number;
			milliseconds: number;
			/** Indicators that the text may have read. */
			indicators: string[];
			/** True when one of the tables read is simulated, or may be. */
			isSimulated: boolean;
	  }
	| { kind: 'refused'; refusal: Refusal }
	/** `isRebuilt`: the engine fell over it, and has been made again with the tables as published. */
	| { kind: 'fault'; fault: StatementFault; isRebuilt: boolean }
	| { kind: 'stopped'; why: 'cancelled' | 'time' }
	/** The engine or a file did not come. */
	| { kind: 'unavailable'; error: DatabaseError };
