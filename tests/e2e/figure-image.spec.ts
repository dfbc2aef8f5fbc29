import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import ExifReader from 'exifreader';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { PNG } from 'pngjs';
import { expect, test } from './fixture.ts';

const path = '/indicateurs/population/?region=53';
const record = 'tableau-de-bord-vue';

async function image(page: Page, figure: Locator, frame: string, file: string) {
	const button = figure.locator('.bar').getByRole('button', { name: 'Image' });
	if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
	await figure.getByLabel(frame).check();
	const event = page.waitForEvent('download');
	await figure.getByRole('button', { name: file, exact: true }).click();
	const download = await event;
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Share of pixels that are not white. */
function inked({ data }: PNG): number {
	let count = 0;
	for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 250) count += 1;
	return count / (data.length / 4);
}

test('a PNG is decoded by another program, in its frame, and carries view, hash and SQL', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('/indicateurs/population/');
	const figure = page.locator('figure[data-figure="strates"]');
	const large = await image(page, figure, '16:9', 'PNG');
	expect(large.name).toBe('population-municipale-selon-la-taille-de-la-commune.16-9.png');
	const decoded = PNG.sync.read(large.bytes);
	expect([decoded.width, decoded.height]).toEqual([1200, 675]);
	// Light, whatever the page is, and neither empty nor full.
	expect([...decoded.data.subarray(0, 3)]).toEqual([255, 255, 255]);
	expect(inked(decoded)).toBeGreaterThan(0.02);
	expect(inked(decoded)).toBeLessThan(0.5);

	const tags = ExifReader.load(large.bytes);
	expect(tags['Source']?.description).toBe(
		`${new URL(page.url()).origin}/indicateurs/population/#tailles`
	);
	const catalogue = (await (await page.request.get('/data/catalogue.json')).json()) as {
		indicators: { id: string; sha256: string }[];
	};
	const view: unknown = JSON.parse(String(tags[record]?.description));
	expect(view).toMatchObject({
		sha256: catalogue.indicators.find(({ id }) => id === 'population')?.sha256,
		sql: expect.stringContaining("indicateur = 'population'"),
		isSimulated: false
	});

	const square = PNG.sync.read((await image(page, figure, '1:1', 'PNG double (2×)')).bytes);
	expect([square.width, square.height]).toEqual([2160, 2160]);
});

test('an SVG is sound XML with title, description, metadata, embedded typeface and no class', async ({
	page
}) => {
	await page.goto(path);
	const figure = page.locator('figure[data-figure="departement-map"]');
	const { bytes } = await image(page, figure, 'Comme à l’écran', 'SVG');
	const text = bytes.toString('utf8');
	expect(XMLValidator.validate(text)).toBe(true);
	const { svg } = new XMLParser({ ignoreAttributes: false }).parse(text) as {
		svg: Record<string, unknown> & { metadata: Record<string, Record<string, string>> };
	};
	expect(svg['title']).toContain('Population municipale');
	expect(svg['desc']).toContain('Carte des départements');
	expect(String(svg['style'])).toContain("@font-face{font-family:'Source Sans 3'");
	const view: unknown = JSON.parse(svg.metadata[record]?.['#text'] ?? '');
	expect(view).toMatchObject({
		url: expect.stringMatching(/\?region=53#carte$/),
		sql: expect.stringContaining('GROUP BY key')
	});
	expect(text).not.toMatch(/ class=| style=|<script|<a |vector-effect/);
	expect(text.match(/https?:\/\/(?!www\.w3\.org|127\.0\.0\.1)/g)).toBeNull();
});

test('an image is copied to the clipboard', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/indicateurs/population/');
	const figure = page.locator('figure[data-figure="distribution"]');
	await figure.locator('.bar').getByRole('button', { name: 'Image' }).click();
	await figure.getByRole('button', { name: 'Copier l’image' }).click();
	await expect(figure.getByText('Image copiée')).toBeVisible({ timeout: 40_000 });
	const types = await page.evaluate(async () =>
		(await navigator.clipboard.read()).flatMap((item) => item.types)
	);
	expect(types).toContain('image/png');
	await context.clearPermissions();
});

test('an image dropped on any page opens its view again, and says when data differ', async ({
	page
}) => {
	await page.goto(path);
	const map = page.locator('figure[data-figure="departement-map"]');
	const { bytes } = await image(page, map, '16:9', 'PNG');
	const tags = ExifReader.load(bytes);
	const stamped = String(tags[record]?.description);
	expect(stamped).toContain('region=53');

	await page.goto('/methode/');
	await dropFile(page, bytes, 'carte.png', 'image/png');
	await expect(page).toHaveURL(/\/indicateurs\/population\/\?region=53#carte$/);
	await expect(page.getByRole('status').filter({ hasText: 'Vue rouverte' })).toBeVisible();

	const other = stamped.replace(/"dataVersion":"[^"]*"/, '"dataVersion":"000000000000"');
	const svg = `<svg xmlns="http://www.w3.org/2000/svg"><metadata><${record} xmlns="urn:${record}">${escaped(other)}</${record}></metadata></svg>`;
	await page.goto('/donnees/');
	await page.getByLabel('Choisir une image…').setInputFiles({
		name: 'carte.svg',
		mimeType: 'image/svg+xml',
		buffer: Buffer.from(svg)
	});
	await expect(page).toHaveURL(/#carte$/);
	await expect(page.getByRole('status').filter({ hasText: 'version 000000000000' })).toBeVisible();
});

test('an image of another site, or of nothing, is not followed, and a sentence says so', async ({
	page
}) => {
	await page.goto('/methode/');
	const evil = `{"url":"https://evil.example/commune/","title":"x"}`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg"><metadata><${record} xmlns="urn:${record}">${escaped(evil)}</${record}></metadata></svg>`;
	await dropFile(page, Buffer.from(svg), 'x.svg', 'image/svg+xml');
	await expect(page.getByText('Cette image vient d’un autre site')).toBeVisible();
	await dropFile(page, Buffer.from('bonjour'), 'x.png', 'image/png');
	await expect(page.getByText('ne porte pas l’adresse d’une vue')).toBeVisible();
	await expect(page).toHaveURL(/\/methode\/$/);
	await page.getByRole('button', { name: 'Fermer' }).click();
	await expect(page.getByText('ne porte pas l’adresse d’une vue')).toBeHidden();
});

async function dropFile(page: Page, bytes: Buffer, name: string, type: string): Promise<void> {
	// The listener is there once the page is awake.
	await page.waitForLoadState('networkidle');
	const transfer = await page.evaluateHandle(
		({ content, fileName, mime }) => {
			const data = new DataTransfer();
			const raw = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
			data.items.add(new File([raw], fileName, { type: mime }));
			return data;
		},
		{ content: bytes.toString('base64'), fileName: name, mime: type }
	);
	await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
	await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
