import type { SharedModule } from './chunk-partition.ts';

/** What the bundler knows of a module. */
interface KnownModule {
	id: string;
	code: string | null;
	isEntry: boolean;
	importers: readonly string[];
	importedIds: readonly string[];
	dynamicImporters: readonly string[];
}

/** Modules that two entries at least reach by static imports; the entries are left out. */
export function sharedModules(modules: readonly KnownModule[]): SharedModule[] {
	const byId = new Map(modules.map((one) => [one.id, one]));
	return modules.flatMap((one) => {
		if (isEntry(one)) return [];
		const entries = entriesOf(one, byId);
		const { id, code, importedIds } = one;
		return entries.length < 2
			? []
			: [{ id, bytes: code?.length ?? 0, entries, imports: importedIds }];
	});
}

function entriesOf(module: KnownModule, byId: ReadonlyMap<string, KnownModule>): string[] {
	const seen = new Set([module]);
	for (const one of seen) {
		for (const id of one.importers) {
			const importer = byId.get(id);
			if (importer) seen.add(importer);
		}
	}
	return [...seen].filter(isEntry).map(({ id }) => id);
}

function isEntry({ isEntry, dynamicImporters }: KnownModule): boolean {
	return isEntry || dynamicImporters.length > 0;
}
