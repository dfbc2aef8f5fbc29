import type { IndicatorReading } from '../../src/lib/publish/read-indicator.ts';

/** What is told of a file once its rows are forgotten. */
export type ReadingReport = Omit<IndicatorReading, 'table'> & { path: string; rowsWritten: number };
