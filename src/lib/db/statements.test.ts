import { describe, expect, it } from 'vitest';
import { sqlWords } from './sql-words.ts';
import { onlyReads, reachesOutside, statements } from './statements.ts';

const texts = (text: string) => statements(text).map((statement) => statement.text);

describe('statements', () => {
	it('are cut at semicolons, empty ones left out', () => {
		expect(texts('SELECT 1; ;; SELECT 2 ;\n')).toEqual(['SELECT 1', 'SELECT 2']);
		expect(texts('')).toEqual([]);
		expect(texts('-- rien\n;/* rien ; non plus */')).toEqual([]);
	});

	it('keep the semicolons of strings, names, comments and dollar quotes', () => {
		const text = `SELECT 'a;''b' AS "c;d" -- e;f\n, $$g;h$$, $x$ i;$$ $x$ /* j;k */`;
		expect(texts(text)).toEqual([text.replace(' /* j;k */', '')]);
	});

	it('begin where they are in the text, after comments', () => {
		expect(statements('SELECT 1;\n-- deux\nselect 2')).toEqual([
			{ text: 'SELECT 1', start: 0, verb: 'SELECT' },
			{ text: 'select 2', start: 18, verb: 'SELECT' }
		]);
	});

	it('that are not closed go to the end of the text', () => {
		expect(texts("SELECT 'a; SELECT 2")).toEqual(["SELECT 'a; SELECT 2"]);
		expect(texts('SELECT 1 /* a; SELECT 2')).toEqual(['SELECT 1']);
		expect(texts('SELECT $$a; SELECT 2')).toEqual(['SELECT $$a; SELECT 2']);
	});

	it('say whether they reach outside the database, and whether they only read', () => {
		const [copy, select, update, nested] = statements(
			'COPY t TO 1; (SELECT 1); WITH a AS (SELECT 1) update t SET a = 1; FROM t'
		);
		expect([copy, select, update, nested].map((one) => one && reachesOutside(one))).toEqual([
			true,
			false,
			false,
			false
		]);
		expect([copy, select, update, nested].map((one) => one && onlyReads(one))).toEqual([
			false,
			true,
			false,
			true
		]);
	});
});

it('sqlWords gives names without their quotes, letters with accents whole', () => {
	expect(
		sqlWords(`SELECT "a""b".été <> 'l''eau'`).map(({ kind, text }) => `${kind} ${text}`)
	).toEqual(['word SELECT', 'name a"b', 'sign .', 'word été', 'sign <', 'sign >', "string l'eau"]);
});
