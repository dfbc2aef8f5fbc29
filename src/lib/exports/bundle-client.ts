import type { ExportTable } from './export-table.ts';
import type { BundleFormat } from './table-bundle.ts';

/** The zip of a table, written in a worker that ends with it. */
export function bundleInWorker(
	table: ExportTable,
	format: BundleFormat
): Promise<{ name: string; zip: Blob }> {
	const worker = new Worker(new URL('./bundle-worker.ts', import.meta.url), { type: 'module' });
	return new Promise<{ name: string; zip: Blob }>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<{ name: string; zip: Blob }>) => resolve(data);
		worker.onerror = (event) => reject(new Error(event.message));
		worker.postMessage({ table, format });
	}).finally(() => worker.terminate());
}
