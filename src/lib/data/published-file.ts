import { takeEarlyResponse } from './early-response.ts';

/** Fetches a generated file of this site; the version in the address keeps editions apart. */
export interface DataHost {
	/** Base path of the site, without a trailing slash. */
	base: string;
	/** `Catalogue.version`. */
	version: string;
}

/** `missing`: the host has no such file; `network`: no answer; `damaged`: not what the build writes. */
export class DataError extends Error {
	constructor(
		readonly kind: 'missing' | 'network' | 'damaged',
		readonly path: string
	) {
		super(`${path}: ${kind}`);
	}
}

/** Why reading a generated file failed, from what was thrown. */
export function faultOf(error: unknown): DataError['kind'] {
	return error instanceof DataError ? error.kind : 'damaged';
}

export function dataAddress({ base, version }: DataHost, path: string): string {
	return `${base}/data/${path}?v=${version}`;
}

/** Throws `DataError`. `accept` lets the JSON in, or returns null when it is not of the right shape. */
export async function publishedFile<T>(
	host: DataHost,
	path: string,
	accept: (json: unknown) => T | null
): Promise<T> {
	const address = dataAddress(host, path);
	const response =
		(await takeEarlyResponse(address)) ??
		(await fetch(address).catch(() => {
			throw new DataError('network', path);
		}));
	if (response.status === 404) throw new DataError('missing', path);
	if (!response.ok) throw new DataError('network', path);
	const json: unknown = await response.json().catch(() => {
		throw new DataError('damaged', path);
	});
	const value = accept(json);
	if (value === null) throw new DataError('damaged', path);
	return value;
}
