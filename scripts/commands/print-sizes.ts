import type { CompressedSizes } from './precompress.ts';

/** One line per format, in kilobytes: what a reader's line has to carry. */
export function printSizes(sizes: CompressedSizes[]): void {
	for (const { extension, files, raw, br, gz } of sizes) {
		console.log(
			`${extension.padEnd(12)} ${String(files).padStart(5)} fichiers ${kilobytes(raw)} → brotli ${kilobytes(br)}, gzip ${kilobytes(gz)}`
		);
	}
}

function kilobytes(bytes: number): string {
	return `${Math.round(bytes / 1000).toLocaleString('fr-FR')} ko`.padStart(11);
}
