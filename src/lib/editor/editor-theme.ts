import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The site's own tokens, which cross the shadow root: light and dark follow by themselves. */
export const editorTheme = EditorView.theme({
	'&': {
		color: 'var(--ink)',
		backgroundColor: 'var(--surface)',
		border: '1px solid var(--rule-strong)',
		borderRadius: 'var(--radius)',
		fontSize: 'var(--text-sm)'
	},
	'&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '1px' },
	'.cm-scroller': {
		fontFamily: 'var(--font-mono)',
		lineHeight: '1.55',
		minHeight: '11rem',
		maxHeight: '60vh',
		overflow: 'auto'
	},
	'.cm-content': { caretColor: 'var(--ink)', padding: '0.6rem 0' },
	'.cm-cursor': { borderLeftColor: 'var(--ink)' },
	'.cm-gutters': {
		backgroundColor: 'var(--surface)',
		color: 'var(--ink-faint)',
		borderRight: '1px solid var(--rule)'
	},
	'.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground':
		{ backgroundColor: 'var(--context-soft)' },
	'.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
		backgroundColor: 'var(--context-soft)',
		outline: '1px solid var(--rule-strong)'
	},
	'.cm-tooltip': {
		backgroundColor: 'var(--surface)',
		color: 'var(--ink)',
		border: '1px solid var(--rule-strong)'
	},
	'.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-mono)' },
	'.cm-tooltip-autocomplete > ul > li[aria-selected]': {
		backgroundColor: 'var(--link)',
		color: 'var(--surface)'
	},
	'.cm-completionDetail': { fontStyle: 'normal', opacity: '0.85' },
	'.fault-line': { backgroundColor: 'var(--accent-soft)' },
	'.fault-word': { textDecoration: 'underline wavy var(--bad) 2px', textUnderlineOffset: '3px' }
});

const colours = [
	{ tag: tags.keyword, color: 'var(--link)', fontWeight: '600' },
	{ tag: [tags.string, tags.special(tags.string)], color: 'var(--good)' },
	{ tag: [tags.number, tags.bool, tags.null], color: 'var(--accent)' },
	{ tag: [tags.lineComment, tags.blockComment], color: 'var(--ink-faint)', fontStyle: 'italic' },
	{ tag: tags.typeName, color: 'var(--warn)' }
];

export const highlighting = HighlightStyle.define(colours);
