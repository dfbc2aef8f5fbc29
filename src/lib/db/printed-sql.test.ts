import { expect, it } from 'vitest';
import { printedSql } from './printed-sql.ts';
import { sql } from './sql.ts';

it('writes values in, as literals', () => {
	expect(printedSql(sql`SELECT ${"l'an"}, ${1.5}, ${null}, ${true} IN ${['a', 'b']}`)).toBe(
		"SELECT 'l''an', 1.5, NULL, TRUE IN ('a', 'b')"
	);
});

it('indents pieces of several files by their depth, whatever their own indent', () => {
	const codes = sql`
SELECT code
FROM commune
WHERE nom = ${'(sic'}
	AND strate = ${1}`;
	const whole = sql`
			SELECT code, valeur,
				count(*) AS n
			FROM (${codes})
			JOIN observation USING (code)
			GROUP BY ALL`;
	expect(printedSql(whole)).toBe(
		`SELECT code, valeur,
	count(*) AS n
FROM (
	SELECT code
	FROM commune
	WHERE nom = '(sic'
		AND strate = 1)
JOIN observation USING (code)
GROUP BY ALL`
	);
});
