import { createReadStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectCopy } from './project-copy.ts';

/** So many indicators of so many years each, beside the project's own. */
export interface Size {
	indicators: number;
	years: number;
}

const model = join('data', 'demonstration', 'declaration-en-ligne');

/** `5x1,20x8` → sizes; throws on anything else. */
export function parseSizes(text: string): Size[] {
	return text.split(',').map((part) => {
		const [, indicators, years] = /^(\d+)x(\d+)$/.exec(part.trim()) ?? [];
		if (!indicators || !years)
			throw new Error(`${part} : attendu INDICATEURSxANNÉES, par exemple 20x8`);
		return { indicators: Number(indicators), years: Number(years) };
	});
}

/**
 * A copy of the project in a temporary folder with generated indicators in its official edition. They are
 * invented, never leave that folder, and only weigh what real ones would.
 */
export async function grownProject(root: string, { indicators, years }: Size): Promise<string> {
	const folder = projectCopy(root, ['data/officiel']);
	mkdirSync(join(folder, 'data', 'demonstration'), { recursive: true });
	const counts = await latestCounts(join(root, model, 'valeurs.csv'));
	const definition: object = JSON.parse(readFileSync(join(root, model, 'indicateur.json'), 'utf8'));
	for (let index = 1; index <= indicators; index++) {
		const id = `essai-${String(index).padStart(3, '0')}`;
		const place = join(folder, 'data', 'officiel', id);
		mkdirSync(place, { recursive: true });
		const own = {
			id,
			libelle: `Essai ${index}`,
			libelleCourt: `Essai ${index}`,
			ruptures: [],
			simule: false
		};
		writeFileSync(join(place, 'indicateur.json'), JSON.stringify({ ...definition, ...own }));
		await writeValues(join(place, 'valeurs.csv'), counts, { index, years });
	}
	return folder;
}

interface Count {
	code: string;
	numerator: number;
	denominator: number;
}

/** The last year of the model that each commune has. */
async function latestCounts(file: string): Promise<Count[]> {
	const latest = new Map<string, Count>();
	const lines = createInterface({ input: createReadStream(file) });
	for await (const line of lines) {
		const [code = '', , , , numerator, denominator] = line.split(',');
		if (!numerator || !denominator || code === 'code') continue;
		latest.set(code, { code, numerator: Number(numerator), denominator: Number(denominator) });
	}
	return [...latest.values()];
}

/** Figures that differ from one indicator and one year to the next, and compress no better than real ones. */
async function writeValues(
	path: string,
	counts: readonly Count[],
	{ index, years }: { index: number; years: number }
): Promise<void> {
	const file = await open(path, 'w');
	try {
		await file.write('code,periode,valeur,statut,numerateur,denominateur\n');
		for (const { code, numerator, denominator } of counts) {
			let text = '';
			for (let year = 0; year < years; year++) {
				const shift = ((numerator * 7 + index * 13 + year * 29) % 11) - 5;
				const top = Math.max(0, Math.min(denominator, numerator + shift));
				const value = ((100 * top) / denominator).toFixed(1);
				text += `${code},${2026 - years + year},${value},definitif,${top},${denominator}\n`;
			}
			await file.write(text);
		}
	} finally {
		await file.close();
	}
}
