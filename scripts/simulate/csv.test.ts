import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { absent } from './cell.ts';
import { CsvFile, plain, type Dialect } from './csv.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'csv-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function written(dialect: Dialect): string {
	const path = join(folder, 'valeurs.csv');
	const file = new CsvFile(path, dialect, 1);
	file.add('01001', 2024, { kind: 'value', value: 45.678, numerator: 1234, denominator: 2702 });
	file.add('01002', 2024, absent('secret'));
	expect(file.close()).toBe(2);
	return readFileSync(path, 'utf8');
}

test('a plain file has rounded values and says why one is absent', () => {
	expect(written(plain)).toBe(
		'code,periode,valeur,statut,numerateur,denominateur\n' +
			'01001,2024,45.7,simule,1234,2702\n' +
			'01002,2024,,secret,,\n'
	);
});

test('a spreadsheet’s file has its mark, its separators and its spaces', () => {
	const text = written({
		delimiter: ';',
		decimalMark: ',',
		newline: '\r\n',
		hasMark: true,
		groupsThousands: true
	});
	expect(text).toBe(
		'\uFEFFcode;periode;valeur;statut;numerateur;denominateur\r\n' +
			'01001;2024;45,7;simule;1\u202F234;2\u202F702\r\n' +
			'01002;2024;;secret;;\r\n'
	);
});
