import { analystExamples } from './analyst-examples.ts';
import type { Example } from './example.ts';
import { journalistExamples } from './journalist-examples.ts';

/** The questions of those who will use this page; each one is run by the tests on the published tables. */
export const examples: readonly Example[] = [...journalistExamples, ...analystExamples];
