import { isData, type Manifest } from './manifest.ts';

/** What a reader takes along. */
export type Take = { kind: 'departement'; code: string } | { kind: 'site' };

/** Pages at the first level, and all that draws them: kept from the first visit on. */
export function isShell(path: string): boolean {
	if (isEngine(path)) return false;
	return path.startsWith('_app/') || /^(?:[^/]+\/)?(?:__data\.json)?$/.test(path) || isIcon(path);
}

/** The engine, and the tables that only it reads: by far the heaviest, taken with the whole site only. */
export function isEngine(path: string): boolean {
	return (
		/^_app\/.*duckdb|\.wasm/.test(path) ||
		/^data\/(?:indicateurs|territoires|colonnes)\//.test(path)
	);
}

function isIcon(path: string): boolean {
	return /^[^/]+\.(?:svg|png|webmanifest)$/.test(path);
}

/** Files of what is taken, in the order of the manifest; those of the shell are there already. */
export function takenPaths({ files }: Manifest, takes: readonly Take[]): string[] {
	return Object.keys(files).filter(
		(path) => !isShell(path) && takes.some((take) => isOf(take, path))
	);
}

function isOf(take: Take, path: string): boolean {
	if (take.kind === 'site') return true;
	const [folder = '', name = ''] = path.replace(/^data\//, '').split('/');
	if (isData(path)) {
		if (name === '') return true;
		return folder === 'summaries' || (!isEngine(path) && name.replace(/[-.].*$/, '') === take.code);
	}
	return folder === 'indicateurs' || (folder === 'departements' && name === take.code);
}

export interface Weight {
	/** On the device. */
	bytes: number;
	/** On the line, when the host compresses. */
	sent: number;
}

export function weightOf({ files }: Manifest, paths: readonly string[]): Weight {
	const weight: Weight = { bytes: 0, sent: 0 };
	for (const path of paths) {
		const [bytes = 0, sent = 0] = files[path] ?? [];
		weight.bytes += bytes;
		weight.sent += sent;
	}
	return weight;
}

/** Takes as they were written, perhaps by an earlier version of the site; what is not one is left out. */
export function parseTakes(json: unknown): Take[] {
	if (!Array.isArray(json)) return [];
	return json.flatMap((item: unknown): Take[] => {
		if (typeof item !== 'object' || item === null || !('kind' in item)) return [];
		if (item.kind === 'site') return [{ kind: 'site' }];
		return item.kind === 'departement' && 'code' in item && typeof item.code === 'string'
			? [{ kind: 'departement', code: item.code }]
			: [];
	});
}
