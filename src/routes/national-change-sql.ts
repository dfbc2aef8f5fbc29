import { printedSql } from '../lib/db/printed-sql.ts';
import type { NationalChange } from '../lib/model/national-change.ts';
import { publishedValues } from '../lib/queries/headline-values.ts';

/** The SQL of both values of a gauge; its target is of the indicator's definition, in no table. */
export function nationalChangeSql(id: string, { baseline, current }: NationalChange): string {
	return printedSql(publishedValues(id, [baseline.period, current.period]));
}
