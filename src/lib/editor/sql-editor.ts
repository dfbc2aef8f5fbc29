import {
	autocompletion,
	closeBrackets,
	closeBracketsKeymap,
	completionKeymap
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { sql } from '@codemirror/lang-sql';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { editorPhrases } from '../text/editor-phrases.ts';
import { faultMark, markFault } from './fault-mark.ts';
import { duckdb } from './duckdb-dialect.ts';
import { editorTheme, highlighting } from './editor-theme.ts';

/** Columns by table, each with what it holds, for completion. */
export type EditorSchema = Readonly<Record<string, readonly { label: string; detail: string }[]>>;

export interface SqlEditor {
	setText(text: string): void;
	/** Marks the place of a fault and brings it into view; null marks none. */
	mark(index: number | null): void;
	focus(): void;
	destroy(): void;
}

interface Options {
	text: string;
	/** Accessible name, with how to leave the editor. */
	label: string;
	schema: EditorSchema;
	onchange: (text: string) => void;
	onrun: () => void;
}

/**
 * The editor, in a shadow root: there its styles are constructed sheets, which the site's policy
 * allows, while in a document they would be a `<style>` tag, which it refuses.
 */
export function sqlEditor(host: HTMLElement, options: Options): SqlEditor {
	const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
	const view = new EditorView({
		root,
		parent: root,
		state: EditorState.create({
			doc: options.text,
			extensions: [
				keymap.of([
					{ key: 'Mod-Enter', run: () => (options.onrun(), true) },
					...closeBracketsKeymap,
					...completionKeymap,
					...historyKeymap,
					// Tab is bound to nothing: it leaves the editor, as everywhere else in the page.
					...defaultKeymap
				]),
				lineNumbers(),
				history(),
				drawSelection(),
				bracketMatching(),
				closeBrackets(),
				autocompletion(),
				sql({ dialect: duckdb, schema: options.schema, upperCaseKeywords: true }),
				syntaxHighlighting(highlighting),
				editorTheme,
				faultMark,
				EditorView.lineWrapping,
				EditorView.contentAttributes.of({ 'aria-label': options.label, spellcheck: 'false' }),
				EditorState.phrases.of(editorPhrases),
				EditorView.updateListener.of((update) => {
					if (update.docChanged) options.onchange(update.state.doc.toString());
				})
			]
		})
	});
	return {
		setText: (text) =>
			view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
		mark: (index) => markFault(view, index),
		focus: () => view.focus(),
		destroy() {
			view.destroy();
		}
	};
}
