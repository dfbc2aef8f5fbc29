import { createServer } from 'node:http';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareEditions, suspicions, type EditionComparison } from './compare-editions.ts';
import { compareLines } from './compare-report.ts';
import { openEdition } from './published-edition.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'compare-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Codes `01001` to `01100`. */
const codes = Array.from({ length: 100 }, (_, index) => `01${String(index + 1).padStart(3, '0')}`);

interface Written {
	communes?: readonly string[];
	/** Rows `code,periode,valeur` by indicator. */
	indicators: Record<string, string[]>;
	latest?: string;
	cog?: number;
}

async function write(
	name: string,
	{ communes = codes, indicators, latest = '2024', cog = 2026 }: Written
) {
	const path = join(folder, name);
	await mkdir(join(path, 'territoires'), { recursive: true });
	await mkdir(join(path, 'indicateurs'), { recursive: true });
	const list = Object.keys(indicators).map((id) => ({
		id,
		label: `Libellé de ${id}`,
		maille: 'commune',
		direction: 'higher',
		latest,
		path: `indicateurs/${id}.csv`
	}));
	await writeFile(
		join(path, 'catalogue.json'),
		JSON.stringify({
			edition: 'officielle',
			version: name,
			date: '2026-01-01',
			cog,
			indicators: list
		})
	);
	const names = communes.map((code) => `${code},Commune ${code},01`);
	await writeFile(
		join(path, 'territoires/communes.csv'),
		['code,nom,departement', ...names].join('\n')
	);
	for (const [id, rows] of Object.entries(indicators)) {
		await writeFile(
			join(path, `indicateurs/${id}.csv`),
			['code,periode,valeur', ...rows].join('\n')
		);
	}
	return path;
}

async function compare(before: Written, after: Written) {
	const [old, present] = await Promise.all([
		openEdition(await write('before', before)),
		openEdition(await write('after', after))
	]);
	const comparison = await compareEditions(old, present);
	const report = compareLines(old, present, comparison, 0.05).join('\n').replace(/\s/g, ' ');
	return { comparison, report };
}

function only({ indicators }: EditionComparison) {
	const [first] = indicators;
	if (first === undefined) throw new Error('no indicator');
	return first;
}

/** Values 1 to 100. */
const rising = (period: string, value = (index: number) => index + 1) =>
	codes.map((code, index) => `${code},${period},${value(index)}`);

describe('rows', () => {
	it('are told added, removed, changed, emptied and filled', async () => {
		const { comparison, report } = await compare(
			{ indicators: { a: ['01001,2023,1', '01002,2023,2', '01003,2023,', '01004,2023,4'] } },
			{ indicators: { a: ['01001,2023,9', '01002,2023,', '01003,2023,3', '01005,2023,5'] } }
		);
		expect(only(comparison).rows).toMatchObject({
			before: 4,
			after: 4,
			added: 1,
			removed: 1,
			emptied: 1,
			filled: 1,
			changed: [{ code: '01001', period: '2023', from: 1, to: 9 }]
		});
		expect(report).toContain('1 ajoutée, 1 supprimée, 1 modifiée, 1 vidée, 1 remplie');
		expect(report).toContain('Commune 01001 (01001), 2023 : 1 → 9');
		expect(report).toContain('le producteur a révisé des valeurs');
	});

	it('that are the same are told in one line', async () => {
		const same = { indicators: { a: rising('2024'), b: rising('2024') } };
		const { report } = await compare(same, same);
		expect(report).toContain('Sans changement : a, b');
		expect(report).toContain('Aucune perte suspecte (seuil : 5 %).');
	});
});

describe('a suspicious drop', () => {
	it('of rows is more than the threshold, not as much', async () => {
		const before = { indicators: { a: rising('2024') } };
		const five = await compare(before, { indicators: { a: rising('2024').slice(5) } });
		expect(suspicions(five.comparison, 0.05)).toEqual([]);
		const six = await compare(before, { indicators: { a: rising('2024').slice(6) } });
		expect(suspicions(six.comparison, 0.05)).toHaveLength(1);
		expect(six.report).toContain('a perd 6 % de ses lignes ou de ses valeurs');
		expect(six.report).toContain('ne pas publier avant d’avoir compris');
		expect(suspicions(six.comparison, 0.1)).toEqual([]);
	});

	it('is also one of values, the rows staying', async () => {
		const emptied = rising('2024').map((row, index) =>
			index < 10 ? row.replace(/\d+$/, '') : row
		);
		const { comparison } = await compare(
			{ indicators: { a: rising('2024') } },
			{ indicators: { a: emptied } }
		);
		expect(only(comparison).drop).toBeCloseTo(0.1);
	});

	it('is also an indicator that is gone', async () => {
		const { comparison, report } = await compare(
			{ indicators: { a: rising('2024'), b: rising('2024') } },
			{ indicators: { a: rising('2024'), c: rising('2024') } }
		);
		expect(suspicions(comparison, 1)).toEqual(['b a disparu']);
		expect(report).toContain('Apparus : c');
		expect(report).toContain('Disparus : b');
	});
});

describe('values', () => {
	it('of a new period far from how the others went on are told', async () => {
		const next = rising('2025', (index) => (index === 41 ? 900 : index + 2 + (index % 3)));
		const { comparison, report } = await compare(
			{ indicators: { a: rising('2024') } },
			{ indicators: { a: [...rising('2024'), ...next] }, latest: '2025' }
		);
		expect(only(comparison).evolutions).toEqual([
			{ code: '01042', period: '2025', from: 42, to: 900 }
		]);
		expect(report).toContain('Périodes ajoutées : 2025');
		expect(report).toContain('déclarer une rupture si la définition a changé');
	});

	it('revised far more than the others are told', async () => {
		const revised = rising('2024', (index) => (index === 9 ? 500 : index + 1.1 + (index % 4) / 10));
		const { comparison } = await compare(
			{ indicators: { a: rising('2024') } },
			{ indicators: { a: revised } }
		);
		expect(only(comparison).revisions.map(({ code }) => code)).toEqual(['01010']);
	});

	it('that take a commune through the ranking are told as jumps', async () => {
		const { comparison, report } = await compare(
			{ indicators: { a: rising('2024') } },
			{ indicators: { a: rising('2024', (index) => (index === 0 ? 100.5 : index + 1)) } }
		);
		// The highest value is first: 01001 had the lowest, and now has the highest.
		expect(only(comparison).jumps).toEqual([
			{ code: '01001', from: 100, to: 1, among: [100, 100] }
		]);
		expect(report).toContain('Commune 01001 (01001) : 100e sur 100 → 1er sur 100');
	});
});

describe('communes', () => {
	it('that appear and vanish are named, with the COG to look at', async () => {
		const { comparison, report } = await compare(
			{ indicators: {}, cog: 2025 },
			{ indicators: {}, communes: [...codes.slice(1), '01999'] }
		);
		expect(comparison.newCommunes).toEqual(['01999']);
		expect(comparison.vanishedCommunes).toEqual(['01001']);
		expect(report).toContain('les fusions entre le COG 2025 et le COG 2026');
	});
});

describe('editions', () => {
	it('are read from an address too, at the root of a site or in its data', async () => {
		const path = await write('site', { indicators: { a: rising('2024') } });
		const server = createServer((request, response) => {
			readFile(join(path, (request.url ?? '').replace('/tableau/data', '')))
				.then((bytes) => response.writeHead(200).end(bytes))
				.catch(() => response.writeHead(404).end());
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const address = server.address();
		const port = typeof address === 'object' ? address?.port : 0;
		try {
			const edition = await openEdition(`http://127.0.0.1:${port}/tableau/`);
			expect(edition).toMatchObject({ edition: 'officielle', cog: 2026 });
			expect(edition.communes.size).toBe(100);
			const [indicator] = edition.indicators.values();
			if (indicator === undefined) throw new Error('no indicator');
			expect((await edition.rowsOf(indicator)).get('01003 2024')).toBe(3);
		} finally {
			server.close();
		}
	});

	it('that are not there are said', async () => {
		await expect(openEdition(join(folder, 'absent'))).rejects.toThrow('pas de catalogue.json');
	});
});
