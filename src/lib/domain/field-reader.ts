import type { Problem } from './problem.ts';

/** A JSON object once known to be one. */
export type JsonObject = Record<string, unknown>;

export function isJsonObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads the fields of a publisher's JSON object and keeps every fault instead of stopping at the
 * first. After a fault the value given back is a harmless placeholder: look at `problems` first.
 */
export class FieldReader {
	readonly problems: Problem[] = [];

	constructor(
		private readonly object: JsonObject,
		private readonly file: string,
		private readonly lineOf: (key: string) => number | null
	) {}

	fault(key: string, found: string, expected: string): void {
		this.problems.push({ file: this.file, line: this.lineOf(key), found, expected });
	}

	value(key: string): unknown {
		return this.object[key];
	}

	/** Keys of the object that are in neither list of names. */
	rejectUnknownKeys(known: readonly string[]): void {
		for (const key of Object.keys(this.object)) {
			if (!known.includes(key)) {
				this.fault(key, `clé inconnue « ${key} »`, `une de ${known.join(', ')}`);
			}
		}
	}

	text(key: string, limit = Infinity): string {
		const value = this.optionalText(key);
		if (value === null) this.missing(key, 'un texte');
		else if (value.length > limit) {
			this.fault(key, `${key} de ${value.length} caractères`, `${limit} au plus`);
		}
		return value ?? '';
	}

	/** Null when the key is absent, null or blank. */
	optionalText(key: string): string | null {
		const value = this.object[key];
		if (value === undefined || value === null) return null;
		if (typeof value !== 'string') {
			this.fault(key, `${key} : ${shown(value)}`, 'un texte');
			return null;
		}
		return value.trim() === '' ? null : value.trim();
	}

	oneOf<T extends string>(key: string, allowed: readonly T[], fallback: T): T {
		const value = this.object[key];
		const match = allowed.find((name) => name === value);
		if (match !== undefined) return match;
		if (value === undefined) this.missing(key, `une de ${allowed.join(', ')}`);
		else this.fault(key, `${key} : ${shown(value)}`, `une de ${allowed.join(', ')}`);
		return fallback;
	}

	boolean(key: string, fallback: boolean | null = null): boolean {
		const value = this.object[key];
		if (typeof value === 'boolean') return value;
		if (value === undefined && fallback !== null) return fallback;
		if (value === undefined) this.missing(key, 'true ou false');
		else this.fault(key, `${key} : ${shown(value)}`, 'true ou false');
		return false;
	}

	number(key: string): number {
		const value = this.optionalNumber(key);
		if (value === null) this.missing(key, 'un nombre');
		return value ?? 0;
	}

	optionalNumber(key: string): number | null {
		const value = this.object[key];
		if (value === undefined || value === null) return null;
		if (typeof value === 'number' && Number.isFinite(value)) return value;
		this.fault(key, `${key} : ${shown(value)}`, 'un nombre');
		return null;
	}

	/** A nested object, or null when the key is absent or null. */
	optionalObject(key: string): JsonObject | null {
		const value = this.object[key];
		if (value === undefined || value === null) return null;
		if (isJsonObject(value)) return value;
		this.fault(key, `${key} : ${shown(value)}`, 'un objet { … }');
		return null;
	}

	private missing(key: string, expected: string): void {
		if (this.problems.some(({ found }) => found.startsWith(`${key} :`))) return;
		this.fault(key, `${key} absent`, expected);
	}
}

/** A JSON value as a reader finds it in the file, shortened. */
export function shown(value: unknown): string {
	const text = JSON.stringify(value) ?? 'rien';
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
