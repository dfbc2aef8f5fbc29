import ExifReader from 'exifreader';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { table } from './fixture.ts';
import { pngTexts, withPngTexts } from './png-text.ts';
import { parseRecord, recordName, recordText } from './view-record.ts';

const dot = new PNG({ width: 2, height: 1 });
dot.data.set([200, 10, 20, 255, 0, 0, 0, 255]);
const png = new Uint8Array(PNG.sync.write(dot));

describe('texts in a PNG', () => {
	it('leave the picture as it was, each chunk with a check that decoders accept', () => {
		const read = PNG.sync.read(Buffer.from(withPngTexts(png, { Title: 'École', Source: 'x' })));
		expect([...read.data]).toEqual([...dot.data]);
	});

	it('are read by another program', () => {
		const tags = ExifReader.load(
			withPngTexts(png, { Title: 'Où ? À l’école', Source: table.meta.viewUrl }).buffer
		);
		expect(tags['Title']?.description).toBe('Où ? À l’école');
		expect(tags['Source']?.description).toBe(table.meta.viewUrl);
	});

	it('come back whole, whatever they say', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(pngTexts(withPngTexts(png, { [recordName]: text }))).toEqual({ [recordName]: text });
			})
		);
	});

	it('are none in a file cut short, in another kind of file, in no file at all', () => {
		const whole = withPngTexts(png, { Title: 'x'.repeat(50) });
		expect(pngTexts(whole.subarray(0, 60))).toEqual({});
		expect(pngTexts(new TextEncoder().encode('<svg/>'))).toEqual({});
		expect(pngTexts(new Uint8Array())).toEqual({});
		expect(() => withPngTexts(new Uint8Array(20), {})).toThrow('not a PNG');
	});
});

describe('the record of a view', () => {
	it('comes back from its text', () => {
		expect(parseRecord(recordText(table.meta))).toEqual({
			url: table.meta.viewUrl,
			title: table.meta.title,
			dataVersion: '0123456789ab',
			edition: 'officielle',
			dataFile: table.meta.dataFile?.url,
			sha256: 'ab'.repeat(32),
			sql: table.meta.sql,
			isSimulated: false
		});
	});

	it('is none when the text is another’s', () => {
		for (const text of ['', '{', 'null', '[]', '"x"', '{"url":3}'])
			expect(parseRecord(text), text).toBeNull();
	});
});
