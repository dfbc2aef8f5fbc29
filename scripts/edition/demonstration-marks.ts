import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isJsonObject } from '../../src/lib/domain/field-reader.ts';
import {
	editionLabel,
	simulatedBadge,
	simulatedBanner,
	simulatedWatermark
} from '../../src/lib/text/edition.ts';
import { indicatorFolders } from '../read/sources.ts';

/** What only the demonstration leaves in a file: found in the official edition, it is a fault. */
export interface DemonstrationMark {
	/** As a fault names it. */
	name: string;
	isIn(file: { path: string; text: string }): boolean;
}

/**
 * Marks of the simulated rows, of the warnings that surround them, and of the indicators themselves,
 * which the compact files name without saying that they are simulated.
 */
export async function demonstrationMarks(root: string): Promise<DemonstrationMark[]> {
	const folders = await indicatorFolders(root, 'demonstration');
	const all = await Promise.all(
		folders.map(async ({ folder, edition, path }) => {
			const text = await readFile(join(root, path, 'indicateur.json'), 'utf8');
			return { id: folder, edition, label: labelOf(text), text };
		})
	);
	const official = all.filter(({ edition }) => edition === 'officielle');
	const officialTexts = official.map(({ text }) => text).join('\n');
	const own = all
		.filter(({ edition }) => edition === 'demonstration')
		// The publisher may give a real series the name of the simulated one that it replaces.
		.filter(({ id }) => official.every((other) => other.id !== id));
	const labels = own.map(({ label }) => label).filter((label) => !officialTexts.includes(label));
	return [...rows, ...warnings, ...own.map(({ id }) => indicator(id)), ...labels.map(words)];
}

function labelOf(definition: string): string {
	const json: unknown = JSON.parse(definition);
	if (!isJsonObject(json) || typeof json['libelle'] !== 'string') {
		throw new TypeError(`libelle est attendu dans ${definition.slice(0, 80)}`);
	}
	return json['libelle'];
}

const rows: DemonstrationMark[] = [
	{
		name: 'une ligne au statut « simule »',
		isIn: ({ path, text }) =>
			/\.[ct]sv$/.test(path) && /(^|[,\t])"?simule"?([,\t]|\r?$)/m.test(text)
	},
	{
		name: 'une valeur au statut « simule »',
		// The package describes the column `statut` with every status that any edition may hold.
		isIn: ({ path, text }) =>
			isData(path) && !path.endsWith('datapackage.json') && /\\?"simule\\?"/.test(text)
	},
	{
		name: 'un indicateur dit simulé',
		isIn: ({ path, text }) => isData(path) && /\bisSimulated\\?"?:\s*true\b/.test(text)
	},
	{
		name: 'l’édition « demonstration »',
		isIn: ({ path, text }) => isData(path) && /\bedition\\?"?:\s*\\?"demonstration\b/.test(text)
	}
];

const warnings: DemonstrationMark[] = [
	simulatedBanner.title,
	simulatedWatermark,
	editionLabel('demonstration'),
	`>${simulatedBadge}</span>`
].map((warning) => ({
	name: `« ${warning} »`,
	// Most pages hold none: only those that seem to are read without their scripts.
	isIn: ({ path, text }) =>
		/\.(html|svg)$/.test(path) && text.includes(warning) && withoutScripts(text).includes(warning)
}));

/** Scripts hold the words of both editions, those that stand in a page too. */
function withoutScripts(html: string): string {
	return html.replaceAll(/<script\b[\s\S]*?<\/script>/g, '');
}

/** Pages carry their data, so that they are read as data too. */
function isData(path: string): boolean {
	return ['.json', '.html'].includes(extname(path));
}

function indicator(id: string): DemonstrationMark {
	const inPath = new RegExp(`(^|/)${id}([./]|$)`);
	const inText = new RegExp(`["'/]${id}(["'/]|\\\\"|\\.csv|\\.json)`);
	return {
		name: `l’indicateur « ${id} »`,
		isIn: ({ path, text }) => inPath.test(path) || inText.test(text)
	};
}

function words(label: string): DemonstrationMark {
	return { name: `« ${label} »`, isIn: ({ text }) => text.includes(label) };
}
