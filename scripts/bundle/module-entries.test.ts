import { expect, it } from 'vitest';
import { sharedModules } from './module-entries.ts';

const module = (id: string, importers: string[], dynamicImporters: string[] = []) => ({
	id,
	code: 'x'.repeat(id.length),
	isEntry: id === 'start',
	importers,
	importedIds: id === 'words' ? ['numbers'] : [],
	dynamicImporters
});

it('finds, through circles, the entries that reach a module without a dynamic import', () => {
	const modules = [
		module('start', []),
		module('page', [], ['start']),
		module('words', ['page', 'numbers', 'start']),
		module('numbers', ['words']),
		module('own', ['page'])
	];
	expect(sharedModules(modules)).toEqual([
		{ id: 'words', bytes: 5, entries: ['page', 'start'], imports: ['numbers'] },
		{ id: 'numbers', bytes: 7, entries: ['page', 'start'], imports: [] }
	]);
});
