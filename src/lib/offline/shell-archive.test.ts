import { describe, expect, it } from 'vitest';
import { archivedResponse, packShell, unpackShell, type ArchivedFile } from './shell-archive.ts';

const encoded = (text: string) => new TextEncoder().encode(text);
const files: ArchivedFile[] = [
	['', encoded('<p>Éléments\n</p>')],
	['_app/a.css', encoded('')],
	['commune/__data.json', encoded('{}')]
];

describe('the shell in one file', () => {
	it('gives back each text under its path, empty ones and several lines too', () => {
		const unpacked = unpackShell(packShell(files));
		expect(unpacked.map(([path, content]) => [path, new TextDecoder().decode(content)])).toEqual([
			['', '<p>Éléments\n</p>'],
			['_app/a.css', ''],
			['commune/__data.json', '{}']
		]);
	});

	it('is refused when cut, or when it is something else', () => {
		const packed = packShell(files);
		expect(() => unpackShell(packed.slice(0, -1))).toThrow('the archive was cut');
		expect(() => unpackShell(encoded('<!doctype html>\n'))).toThrow(SyntaxError);
		expect(() => unpackShell(encoded('{}\n'))).toThrow('no index');
		expect(() => unpackShell(encoded('[["a"]]\n'))).toThrow('damaged');
	});

	it.each([
		['', 'text/html; charset=utf-8', null],
		['commune/', 'text/html; charset=utf-8', null],
		['commune/__data.json', 'application/json; charset=utf-8', null],
		['_app/immutable/a.js', 'text/javascript; charset=utf-8', "default-src 'none'; "],
		['favicon.svg', 'image/svg+xml; charset=utf-8', null]
	])('answers « %s » as the host does', (path, type, policy) => {
		const { headers } = archivedResponse([path, encoded('')]);
		expect(headers.get('content-type')).toBe(type);
		expect(headers.get('content-security-policy')).toEqual(
			policy === null ? null : expect.stringContaining(policy)
		);
	});
});
