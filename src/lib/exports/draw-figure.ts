import { figureAlternative } from './alternative.ts';
import { composePicture, type Picture } from './compose-picture.ts';
import type { ExportMeta } from './export-table.ts';
import type { FigureFacts } from './figure-facts.ts';
import { pictureFont } from './picture-font.ts';
import type { PictureFrame } from './picture-frame.ts';
import { pngOf, svgText } from './raster.ts';

export interface DrawnFigure {
	picture: Picture;
	svg: () => string;
	png: (ratio: number) => Promise<Blob>;
	alternative: string;
}

/** The figure as it is now, in a frame. One at a time: there is one studio. */
export async function drawFigure(
	figure: FigureFacts,
	meta: ExportMeta,
	frame: PictureFrame
): Promise<DrawnFigure> {
	const font = await pictureFont();
	const alternative = figureAlternative(figure);
	const picture = await composePicture(figure, meta, { frame, font, alternative });
	return {
		picture,
		alternative,
		svg: () => svgText(picture),
		png: (ratio) => pngOf(picture, meta, { ratio, alternative })
	};
}
