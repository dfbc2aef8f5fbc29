import regularUrl from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import boldUrl from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';

export const pictureFamily = 'Source Sans 3';

/**
 * The typeface of pictures (docs/adr/0016): loaded in the page, so that what is measured there is what
 * is drawn, and given as a rule to embed, so that it is the same elsewhere.
 */
export async function pictureFont(): Promise<string> {
	const faces = await Promise.all([face(regularUrl, 400), face(boldUrl, 600)]);
	return faces.join('');
}

async function face(url: string, weight: number): Promise<string> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	const bytes = await response.arrayBuffer();
	const font = new FontFace(pictureFamily, bytes, { weight: String(weight) });
	document.fonts.add(await font.load());
	const source = `url(data:font/woff2;base64,${base64(new Uint8Array(bytes))}) format('woff2')`;
	return `@font-face{font-family:'${pictureFamily}';font-weight:${weight};src:${source}}`;
}

function base64(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text);
}
