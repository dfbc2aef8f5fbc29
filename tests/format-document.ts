import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './source-files.ts';

export const formatDocument = 'docs/formats-internes.md';

/** A part of the reference of generated files, from its title to the next one. */
export interface FormatSection {
	title: string;
	/** Kinds of files that the title names, such as `departements/<code>.json`. */
	kinds: string[];
	text: string;
}

/** A fenced extract and the file that the line above it names. */
export interface Extract {
	path: string;
	language: string;
	text: string;
}

export function formatSections(): FormatSection[] {
	const text = readFileSync(join(root, formatDocument), 'utf8');
	return text
		.split(/^## /m)
		.slice(1)
		.map((section) => {
			const [title = ''] = section.split('\n');
			const kinds = [...title.matchAll(/`([^`]*\.\w+)`/g)].map(([, kind = '']) => kind);
			return { title, kinds, text: section };
		});
}

/** Whether a file under `static/data` is of a kind: a word in `<>` stands for any name. */
export function isOfKind(path: string, kind: string): boolean {
	const pattern = kind.replace(/[.]/g, '\\.').replace(/<\w+>/g, '[^/]+');
	return new RegExp(`^${pattern}$`).test(path);
}

/** Keys that a section explains outside its extracts, where they would be shown and not said. */
export function namedKeys({ text }: FormatSection): Set<string> {
	const said = text.replaceAll(/^```[\s\S]*?^```$/gm, '');
	return new Set([...said.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name));
}

export function extracts({ text }: FormatSection): Extract[] {
	const fences = text.matchAll(/`([^`\n]+)`[^\n]* :\n\n```(\w+)\n([\s\S]*?)^```$/gm);
	return [...fences].map(([, path = '', language = '', own = '']) => ({
		path,
		language,
		text: own
	}));
}
