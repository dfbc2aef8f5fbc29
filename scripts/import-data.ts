/**
 * The generic door: any CSV by commune → an indicator folder with a definition to complete.
 * `npm run data:import -- FILE --id ID --code-column C --value-column V --period 2024`
 * `npm run data:import -- FILE --id ID --code-column C --numerator N --denominator D --period-column P`
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mailles, type Maille } from '../src/lib/domain/territory.ts';
import { units, type Unit } from '../src/lib/domain/unit.ts';
import { knownTerritories } from '../src/lib/publish/known-territories.ts';
import { importFile, type ImportOrder } from './import/import-file.ts';
import { importLines } from './import/import-report.ts';
import { importPeriod } from './import/import-period.ts';
import { readTerritories } from './read/territories.ts';

const usage = `npm run data:import -- FICHIER --id identifiant --code-column COLONNE
  --value-column COLONNE, ou --numerator COLONNE --denominator COLONNE
  --period 2024, ou --period-column COLONNE
  facultatif : --unit ${units.join('|')} --decimals 1 --maille ${mailles.join('|')}
               --label "Libellé" --out DOSSIER --append (garde les autres périodes)`;

try {
	const order = parseOrder();
	const territories = await readTerritories();
	const result = await importFile(order, knownTerritories(territories));
	console.log(importLines(result, territories.communes.length).join('\n'));
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}

function parseOrder(): ImportOrder {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			id: { type: 'string' },
			'code-column': { type: 'string' },
			'value-column': { type: 'string' },
			numerator: { type: 'string' },
			denominator: { type: 'string' },
			period: { type: 'string' },
			'period-column': { type: 'string' },
			unit: { type: 'string' },
			decimals: { type: 'string' },
			maille: { type: 'string', default: 'commune' },
			label: { type: 'string' },
			out: { type: 'string', default: resolve(import.meta.dirname, '../data/officiel') },
			append: { type: 'boolean', default: false }
		}
	});
	const [file] = positionals;
	const { id, numerator, denominator } = values;
	const code = values['code-column'];
	const value = values['value-column'] ?? null;
	const period = values.period === undefined ? null : importPeriod(values.period);
	const hasCounts = numerator !== undefined && denominator !== undefined;
	if (file === undefined || id === undefined || code === undefined) throw new Error(usage);
	if (!hasCounts && value === null) throw new Error(usage);
	if ((period === null) === (values['period-column'] === undefined)) throw new Error(usage);
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
		throw new Error(`--id ${id} : attendu des minuscules, chiffres et tirets`);
	}
	return {
		file,
		id,
		columns: {
			code,
			value: hasCounts ? null : value,
			numerator: hasCounts ? numerator : null,
			denominator: hasCounts ? denominator : null,
			period: values['period-column'] ?? null
		},
		period,
		scale: {
			unit: oneOf<Unit>('--unit', values.unit ?? (hasCounts ? 'percent' : 'count'), units),
			decimals: decimals(values.decimals ?? (hasCounts ? '1' : '0')),
			maille: oneOf<Maille>('--maille', values.maille, mailles)
		},
		label: values.label ?? null,
		out: resolve(values.out),
		isAppended: values.append
	};
}

function oneOf<T extends string>(option: string, text: string, known: readonly T[]): T {
	const found = known.find((one) => one === text);
	if (found !== undefined) return found;
	throw new Error(`${option} ${text} : attendu ${known.join(', ')}`);
}

function decimals(text: string): number {
	if (/^[0-6]$/.test(text)) return Number(text);
	throw new Error(`--decimals ${text} : attendu un entier de 0 à 6`);
}
