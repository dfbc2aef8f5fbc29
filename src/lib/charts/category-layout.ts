import { wrapText } from './text-width.ts';

export interface Category {
	code: string;
	label: string;
	/** Value of the first period; null when there is none, or when only one period is shown. */
	from: number | null;
	to: number | null;
}

export interface CategoryItem {
	category: Category;
	lines: string[];
	y: number;
	markY: number;
}

/** Narrowest place a label is wrapped for: the height then is the same on every screen. */
const wrapWidth = 300;

/** Rows one under the other, each as tall as its label needs. */
export function categoryItems(categories: readonly Category[]): {
	items: CategoryItem[];
	height: number;
} {
	let y = 0;
	const items = categories.map((category) => {
		const lines = wrapText(category.label, wrapWidth);
		const item = { category, lines, y, markY: y + lines.length * 17 + 12 };
		y = item.markY + 15;
		return item;
	});
	return { items, height: y };
}
