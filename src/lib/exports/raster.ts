import type { ExportMeta } from './export-table.ts';
import type { Picture } from './compose-picture.ts';
import { withPngTexts } from './png-text.ts';
import { recordName, recordText } from './view-record.ts';

export function svgText({ svg }: Picture): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
}

/** A picture as a PNG that carries what its SVG does; `ratio` pixels for each of the frame. */
export async function pngOf(
	picture: Picture,
	meta: ExportMeta,
	{ ratio, alternative }: { ratio: number; alternative: string }
): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svgText(picture)], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = Math.round(picture.width * ratio);
		canvas.height = Math.round(picture.height * ratio);
		const brush = canvas.getContext('2d');
		if (!brush) throw new Error('no canvas');
		brush.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (!blob) throw new Error('no PNG');
		const png = withPngTexts(new Uint8Array(await blob.arrayBuffer()), {
			Title: latin(meta.title),
			Description: alternative,
			Source: meta.viewUrl,
			Copyright: [meta.producer, meta.licence].filter((part) => part !== '').join(', '),
			Software: meta.site,
			[recordName]: recordText(meta)
		});
		return new Blob([png], { type: 'image/png' });
	} finally {
		URL.revokeObjectURL(address);
	}
}

function latin(text: string): string {
	return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}
