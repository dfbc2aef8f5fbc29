import { pictureFoot, pictureWords } from '../text/picture.ts';
import { drawnPage, type DrawnPage } from './drawn-page.ts';
import type { ExportMeta } from './export-table.ts';
import type { FigureFacts } from './figure-facts.ts';
import { pictureFamily } from './picture-font.ts';
import {
	betterFit,
	frameSize,
	type Area,
	type FrameSize,
	type PictureFrame
} from './picture-frame.ts';
import { brokenLines, lineHeight, writeLines, type TextStyle } from './picture-text.ts';
import { svgElement } from './svg-element.ts';
import { recordName, recordText } from './view-record.ts';
import { watermark } from './watermark.ts';

const ink = '#1b1f24';
const soft = '#444b52';

export interface Picture {
	svg: SVGElement;
	width: number;
	height: number;
}

/** A figure as a picture that can be printed alone: title, legend, source, date, edition, watermark. */
export async function composePicture(
	figure: FigureFacts,
	meta: ExportMeta,
	{ frame, font, alternative }: { frame: PictureFrame; font: string; alternative: string }
): Promise<Picture> {
	const onScreen = document.getElementById(figure.shown.id)?.getBoundingClientRect().width ?? 640;
	const size = frameSize(frame, onScreen);
	const isBeside = frame === 'large' && (await isTall(figure));
	const column = isBeside ? 340 : size.width - 2 * size.margin;
	const words = svgElement('g');
	const headEnd = writeHead(words, figure, meta, { size, column });
	const foot = footLines(figure, meta, size, column);
	const footHeight = foot.reduce((sum, { style }) => sum + lineHeight(style), 0);

	const gap = size.margin * 0.6;
	const { margin, width } = size;
	const drawing = await fitted(
		figure,
		isBeside
			? {
					x: margin + column + 1.2 * margin,
					y: margin,
					width: width - column - 3.2 * margin,
					height: (size.height ?? 0) - 2 * margin
				}
			: {
					x: margin,
					y: headEnd + gap,
					width: width - 2 * margin,
					height: (size.height ?? 0) - headEnd - footHeight - 2 * gap - margin
				},
		size.height !== null
	);
	const height = size.height ?? Math.ceil(headEnd + 2 * gap + drawing.height + footHeight + margin);

	let y = height - margin - footHeight;
	for (const { text, style } of foot) y = writeLines(words, [text], style, { x: margin, y });

	const svg = svgElement('svg', {
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		'font-family': `'${pictureFamily}', 'Noto Sans', 'Liberation Sans', Arial, sans-serif`,
		role: 'img'
	});
	const record = document.createElementNS(`urn:${recordName}`, recordName);
	record.textContent = recordText(meta);
	const metadata = svgElement('metadata');
	metadata.append(record);
	svg.append(
		svgElement('title', {}, meta.title),
		svgElement('desc', {}, alternative),
		metadata,
		svgElement('style', {}, font),
		svgElement('rect', { width, height, fill: '#fff' }),
		words,
		drawing.content,
		...(meta.isSimulated ? watermark(width, height) : [])
	);
	await figure.redraw(undefined);
	return { svg, width, height };
}

/** Taller than it is wide at a usual width: better beside its words than under them. */
async function isTall(figure: FigureFacts): Promise<boolean> {
	const drawn = await drawAt(figure, 680);
	return drawn.height > drawn.width * 0.62;
}

async function drawAt(figure: FigureFacts, width: number): Promise<DrawnPage> {
	const root = await figure.redraw(width);
	if (!root) throw new Error(`${figure.shown.id}: nothing drawn`);
	return drawnPage(root);
}

async function fitted(figure: FigureFacts, area: Area, isBounded: boolean) {
	let fit = isBounded ? betterFit(area, null) : { width: area.width, scale: 1 };
	let drawn = await drawAt(figure, fit.width);
	for (let turn = 0; isBounded && turn < 3; turn += 1) {
		fit = betterFit(area, drawn);
		drawn = await drawAt(figure, fit.width);
	}
	const scale = isBounded
		? Math.min(fit.scale, area.height / drawn.height, area.width / drawn.width)
		: 1;
	const [width, height] = [drawn.width * scale, drawn.height * scale];
	const x = area.x + (isBounded ? (area.width - width) / 2 : 0);
	const y = area.y + (isBounded ? Math.max(0, area.height - height) / 2 : 0);
	drawn.content.setAttribute(
		'transform',
		`translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(4)})`
	);
	return { content: drawn.content, height };
}

function writeHead(
	parent: SVGElement,
	figure: FigureFacts,
	meta: ExportMeta,
	{ size, column }: { size: FrameSize; column: number }
): number {
	const title: TextStyle = { size: size.title, weight: 600, fill: ink };
	const subtitle: TextStyle = { size: size.subtitle, weight: 400, fill: soft };
	const badge: TextStyle = { size: size.subtitle, weight: 600, fill: '#7a4f00' };
	const x = size.margin;
	let y = writeLines(
		parent,
		brokenLines(meta.subject ?? figure.shown.title, title, column),
		title,
		{
			x,
			y: size.margin - size.title * 0.2
		}
	);
	const kicker: TextStyle = { size: size.subtitle * 1.1, weight: 600, fill: ink };
	if (meta.subject !== null)
		y = writeLines(parent, brokenLines(figure.shown.title, kicker, column), kicker, {
			x,
			y: y + size.subtitle * 0.3
		});
	if (meta.subtitle)
		y = writeLines(parent, brokenLines(meta.subtitle, subtitle, column), subtitle, {
			x,
			y: y + size.subtitle * 0.3
		});
	if (meta.isSimulated) y = writeLines(parent, [pictureWords.badge], badge, { x, y: y + 4 });
	return y;
}

function footLines(
	figure: FigureFacts,
	meta: ExportMeta,
	size: FrameSize,
	column: number
): { text: string; style: TextStyle }[] {
	const style: TextStyle = { size: size.foot, weight: 400, fill: soft };
	return pictureFoot(meta, figure.shown.note ?? null).flatMap((text) =>
		brokenLines(text, style, column).map((line) => ({ text: line, style }))
	);
}
