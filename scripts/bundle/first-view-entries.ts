import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { communeFigures, indicatorFigures, lateFigures } from '../../src/lib/domain/embed.ts';

export interface FirstViewEntry {
	name: string;
	/** File that draws when it is run. */
	entry: string;
	/** Of the component of an embed's figure; null on a page. */
	drawing: string | null;
}

/** The sheet of a commune, and the embeds whose figure is drawn from a file or two. */
export function firstViewEntries(root: string): FirstViewEntry[] {
	const routes = join(root, 'src', 'routes');
	const embeds = (kind: 'commune' | 'indicateur', figures: readonly string[]) => {
		const folder = join(routes, 'integrer', `${kind}-[figure]`);
		const text = readFileSync(join(folder, 'drawings.ts'), 'utf8');
		return figures.map((figure) => ({
			name: `${kind}-${figure}`,
			entry: join(folder, 'start-first-embed.ts'),
			drawing: join(folder, drawingOf(text, figure))
		}));
	};
	const sheet = join(routes, 'commune', 'first-view', 'start-first-view.ts');
	const late: readonly string[] = lateFigures;
	return [
		{ name: 'commune', entry: sheet, drawing: null },
		...embeds('commune', communeFigures),
		...embeds('indicateur', indicatorFigures)
	].filter(({ name }) => !late.includes(name));
}

/** What the page of the embed imports for that figure. Throws when it imports nothing. */
function drawingOf(text: string, figure: string): string {
	const [, file] = new RegExp(`\\b${figure}: \\(\\) => import\\('([^']+)'\\)`).exec(text) ?? [];
	if (file === undefined) throw new Error(`drawings.ts has no drawing for ${figure}`);
	return file;
}
