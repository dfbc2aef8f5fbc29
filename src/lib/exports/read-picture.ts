import { pngTexts } from './png-text.ts';
import { parseRecord, recordName, type ViewRecord } from './view-record.ts';

/** Far beyond what the site writes: a photograph is not worth reading whole. */
const largest = 30_000_000;

/** What a file of ours says of its view, PNG or SVG; null when it is not one of ours. */
export async function readPicture(file: Blob): Promise<ViewRecord | null> {
	if (file.size > largest) return null;
	const bytes = new Uint8Array(await file.arrayBuffer());
	const inPng = pngTexts(bytes)[recordName];
	if (inPng !== undefined) return parseRecord(inPng);
	const inSvg = svgRecord(new TextDecoder().decode(bytes));
	return inSvg === null ? null : parseRecord(inSvg);
}

/** Parsed as XML, which runs nothing. */
function svgRecord(text: string): string | null {
	if (!text.includes(recordName)) return null;
	const root = new DOMParser().parseFromString(text, 'image/svg+xml');
	return root.getElementsByTagNameNS(`urn:${recordName}`, recordName)[0]?.textContent ?? null;
}
