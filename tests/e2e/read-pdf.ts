import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPage {
	/** Points. */
	width: number;
	height: number;
	/** In reading order, without white space: a word cut at a hyphen is whole again. */
	text: string;
	/** Box of all its words, in points from the left and from the bottom. */
	words: { left: number; right: number; bottom: number; top: number };
	/** Coordinates of the path that has the most: a QR code has thousands, a chart some dozens. */
	longestPath: number;
}

export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
	const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
	try {
		const file = await task.promise;
		const pages: PdfPage[] = [];
		for (let number = 1; number <= file.numPages; number += 1)
			pages.push(await readPage(await file.getPage(number)));
		return pages;
	} finally {
		await task.destroy();
	}
}

export function withoutSpace(text: string): string {
	return text.replaceAll(/\s/g, '');
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
	const { width, height } = page.getViewport({ scale: 1 });
	const content = await page.getTextContent();
	const items = content.items.flatMap((item) =>
		'str' in item && item.str.trim() !== ''
			? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), item }]
			: []
	);
	return {
		width,
		height,
		text: withoutSpace(items.map(({ text }) => text).join('')),
		words: {
			left: Math.min(...items.map(({ x }) => x)),
			right: Math.max(...items.map(({ x, item }) => x + item.width)),
			bottom: Math.min(...items.map(({ y }) => y)),
			top: Math.max(...items.map(({ y, item }) => y + item.height))
		},
		longestPath: await longestPath(page)
	};
}

async function longestPath(page: PDFPageProxy): Promise<number> {
	const { fnArray, argsArray } = await page.getOperatorList();
	const lengths = fnArray.map((operation, index) => {
		if (operation !== OPS.constructPath) return 0;
		const drawn: unknown = argsArray[index];
		const [path] = Array.isArray(drawn) && Array.isArray(drawn[1]) ? drawn[1] : [];
		return ArrayBuffer.isView(path) && 'length' in path ? Number(path.length) : 0;
	});
	return Math.max(0, ...lengths);
}
