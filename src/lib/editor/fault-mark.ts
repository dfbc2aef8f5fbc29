import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

const setFault = StateEffect.define<{ from: number; to: number } | null>();
const line = Decoration.line({ class: 'fault-line' });
const word = Decoration.mark({ class: 'fault-word', attributes: { 'aria-invalid': 'true' } });

/** The line and the word at fault, until the text changes. */
export const faultMark = StateField.define<DecorationSet>({
	create: () => Decoration.none,
	update(marks, transaction) {
		for (const effect of transaction.effects) {
			if (!effect.is(setFault)) continue;
			if (effect.value === null) return Decoration.none;
			const { from, to } = effect.value;
			const start = transaction.state.doc.lineAt(from).from;
			return Decoration.set([line.range(start), ...(to > from ? [word.range(from, to)] : [])]);
		}
		return transaction.docChanged ? Decoration.none : marks;
	},
	provide: (field) => EditorView.decorations.from(field)
});

export function markFault(view: EditorView, index: number | null): void {
	if (index === null) return view.dispatch({ effects: setFault.of(null) });
	const text = view.state.doc.toString();
	const from = Math.min(index, text.length);
	const to = from + (/^[\p{L}\p{N}_]+|^[^\s]/u.exec(text.slice(from))?.[0].length ?? 0);
	view.dispatch({
		effects: [setFault.of({ from, to }), EditorView.scrollIntoView(from, { y: 'center' })]
	});
}
