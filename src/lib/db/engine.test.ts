import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseError } from './database-error.ts';
import type { Database } from './database.ts';
import type { OpenOptions } from './duckdb-browser.ts';
import { openNodeDatabase } from './duckdb-node.ts';
import { Engine, type EngineOptions } from './engine.svelte.ts';
import { sql } from './sql.ts';

const files: Record<string, string> = {
	'/data/territoires/communes.csv':
		'code,nom,departement,region,epci,strate,population,longitude,latitude,position_approximative,codes_postaux,anciens_codes,anciens_noms\n01001,Un,01,84,,0,100,5,46,false,01000,,\n',
	'/data/territoires/departements.csv': 'code,nom,region\n01,Ain,84\n',
	'/data/territoires/regions.csv': 'code,nom\n84,ARA\n',
	'/data/territoires/epci.csv': 'code,nom,type\n',
	'/data/indicateurs/part.csv': 'code,periode,valeur,statut\n01001,2024,12.5,definitif\n'
};
const part = files['/data/indicateurs/part.csv'] ?? '';
const entry = {
	id: 'part',
	path: 'indicateurs/part.csv',
	bytes: part.length,
	sha256: createHash('sha256').update(part).digest('hex')
};

let asked: string[];
let answers: (path: string) => Response;
const fetchFile: typeof fetch = async (address) => {
	asked.push(String(address));
	return answers(String(address));
};

let node: Database;
let opened: OpenOptions[];
// The engine takes a few seconds to open on a busy machine.
beforeAll(async () => {
	node = await openNodeDatabase();
}, 60_000);
afterAll(() => node.close());
beforeEach(() => {
	asked = [];
	opened = [];
	answers = (path) => new Response(files[path] ?? null, { status: path in files ? 200 : 404 });
});

function engineWith(options: Partial<EngineOptions> = {}): Engine {
	return new Engine({
		address: (path) => `/data/${path}`,
		// The tests need only these fields of an indicator.
		catalogue: async () => JSON.parse(JSON.stringify({ indicators: [entry] })),
		open: async (given) => {
			opened.push(given);
			return { ...node, close: async () => {} };
		},
		fetch: fetchFile,
		...options
	});
}

describe('start', () => {
	it('goes from idle to ready through the bytes of the download', async () => {
		const engine = engineWith();
		expect(engine.state).toEqual({ kind: 'idle' });
		const started = engine.start();
		opened[0]?.onProgress?.({ loaded: 5, total: 10 });
		expect(engine.state).toEqual({ kind: 'loading', loaded: 5, total: 10 });
		const db = await started;
		expect(engine.state).toEqual({ kind: 'ready' });
		expect(await db.columns(sql`SELECT nom FROM commune`)).toEqual({ nom: ['Un'] });
	});

	it('is shared by those who ask at the same time', async () => {
		const engine = engineWith();
		engine.startUnasked();
		expect(engine.state.kind).toBe('loading');
		await Promise.all([engine.start(), engine.start()]);
		await engine.start();
		expect(opened).toHaveLength(1);
	});

	it('that failed is tried again when somebody asks, not unasked', async () => {
		let isDown = true;
		const engine = engineWith({
			open: async () => {
				if (isDown) throw new DatabaseError('start', 'no worker');
				return node;
			}
		});
		await expect(engine.start()).rejects.toMatchObject({ kind: 'start' });
		isDown = false;
		engine.startUnasked();
		expect(engine.state).toEqual({ kind: 'failed', fault: 'start', file: null });
		await engine.start();
		expect(engine.state).toEqual({ kind: 'ready' });
	});

	it('names the territory file that did not arrive', async () => {
		delete files['/data/territoires/epci.csv'];
		const engine = engineWith();
		await expect(engine.start()).rejects.toMatchObject({ kind: 'file' });
		expect(engine.state).toEqual({ kind: 'failed', fault: 'file', file: 'territoires/epci.csv' });
		files['/data/territoires/epci.csv'] = 'code,nom,type\n';
	});

	it('that is cancelled goes back to idle, and stays there unasked', async () => {
		const engine = engineWith({
			open: ({ signal }) =>
				new Promise((_, reject) =>
					signal?.addEventListener('abort', () => reject(new DatabaseError('cancelled', 'stopped')))
				)
		});
		const started = engine.start();
		engine.cancel();
		await expect(started).rejects.toMatchObject({ kind: 'cancelled' });
		engine.startUnasked();
		expect(engine.state).toEqual({ kind: 'idle' });
	});

	it('begins again by itself when the instance broke, and loads its indicators again', async () => {
		const engine = engineWith();
		await engine.ensureIndicator('part');
		opened[0]?.onBroken?.(new DatabaseError('unusable', 'table index out of bounds'));
		expect(engine.state.kind).toBe('loading');
		await engine.ensureIndicator('part');
		expect(opened).toHaveLength(2);
		expect(asked.filter((path) => path.endsWith('part.csv'))).toHaveLength(2);
	});
});

describe('an indicator', () => {
	it('is fetched once, however many ask', async () => {
		const engine = engineWith();
		const [db] = await Promise.all([
			engine.ensureIndicator('part'),
			engine.ensureIndicator('part')
		]);
		await engine.ensureIndicator('part');
		expect(asked.filter((path) => path.endsWith('part.csv'))).toHaveLength(1);
		expect(await db.columns(sql`SELECT valeur FROM observation`)).toEqual({ valeur: [12.5] });
	});

	it('that arrives cut is asked once more, then accepted', async () => {
		const whole = answers;
		let isFirst = true;
		answers = (path) => {
			if (!path.endsWith('part.csv') || !isFirst) return whole(path);
			isFirst = false;
			return new Response(part.slice(0, 20));
		};
		const engine = engineWith();
		await engine.ensureIndicator('part');
		expect(asked.filter((path) => path.endsWith('part.csv'))).toHaveLength(2);
	});

	it('whose content is not the one of the catalogue is refused by name, then may be tried again', async () => {
		const whole = answers;
		answers = (path) =>
			path.endsWith('part.csv') ? new Response(part.replace('12.5', '99.9')) : whole(path);
		const engine = engineWith();
		await expect(engine.ensureIndicator('part')).rejects.toMatchObject({
			kind: 'file',
			file: 'indicateurs/part.csv'
		});
		expect(engine.state).toEqual({ kind: 'ready' });
		answers = whole;
		await engine.ensureIndicator('part');
	});

	it('that the catalogue does not know is refused', async () => {
		await expect(engineWith().ensureIndicator('inconnu')).rejects.toMatchObject({ kind: 'file' });
	});
});

describe('a table of what the page holds', () => {
	it('is filled once for each thing and each instance', async () => {
		const engine = engineWith();
		const filled: string[] = [];
		const fill = async (_: Database, { name }: { name: string }) => void filled.push(name);
		const [first, second] = [{ name: 'un' }, { name: 'deux' }];
		await Promise.all([engine.ensureGiven(first, fill), engine.ensureGiven(first, fill)]);
		await engine.ensureGiven(second, fill);
		expect(filled).toEqual(['un', 'deux']);
		opened[0]?.onBroken?.(new DatabaseError('unusable', 'table index out of bounds'));
		await engine.ensureGiven(first, fill);
		expect(filled).toEqual(['un', 'deux', 'un']);
	});

	it('that could not be filled may be tried again', async () => {
		const engine = engineWith();
		const held = {};
		await expect(engine.ensureGiven(held, () => Promise.reject(new Error('no')))).rejects.toThrow();
		await expect(engine.ensureGiven(held, async () => {})).resolves.toBeDefined();
	});
});
