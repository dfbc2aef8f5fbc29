/**
 * Two published editions compared: `npm run data:compare -- OLD NEW [--max-drop 5]`.
 * OLD and NEW: folders (`static/data`, a built site) or addresses of a published site. Ends with
 * code 1 when an indicator is gone, or lost more than `--max-drop` percent of its rows or values.
 */
import { parseArgs } from 'node:util';
import { compareEditions, suspicions } from './compare/compare-editions.ts';
import { compareLines } from './compare/compare-report.ts';
import { openEdition } from './compare/published-edition.ts';

const { values: options, positionals } = parseArgs({
	allowPositionals: true,
	options: { 'max-drop': { type: 'string', default: '5' } }
});

try {
	const [from, to] = positionals;
	const percent = Number(options['max-drop'].replace(',', '.'));
	if (from === undefined || to === undefined || positionals.length > 2) {
		throw new Error('npm run data:compare -- AVANT APRÈS [--max-drop 5]');
	}
	if (!(percent >= 0 && percent <= 100)) {
		throw new Error(`--max-drop ${options['max-drop']} : attendu un pourcentage`);
	}
	const [before, after] = await Promise.all([openEdition(from), openEdition(to)]);
	const comparison = await compareEditions(before, after);
	console.log(compareLines(before, after, comparison, percent / 100).join('\n'));
	if (suspicions(comparison, percent / 100).length > 0) process.exitCode = 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
