import { PostgreSQL, SQLDialect } from '@codemirror/lang-sql';

/** DuckDB writes as PostgreSQL does, with a few words of its own. */
export const duckdb = SQLDialect.define({
	...PostgreSQL.spec,
	keywords: `${PostgreSQL.spec.keywords ?? ''} anti asof describe exclude glob ilike pivot positional qualify semi summarize try_cast unpivot`,
	builtin:
		'arg_max arg_min avg count date_trunc first last ln list max median min mode quantile_cont regexp_matches regr_slope round stddev string_agg string_split strip_accents sum unnest upper lower',
	doubleDollarQuotedStrings: true,
	caseInsensitiveIdentifiers: true
});
