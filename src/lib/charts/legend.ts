/** Shapes a legend can show; they are those of the charts. */
export type LegendMark =
	| 'mine'
	| 'line-mine'
	| 'line-peers'
	| 'line-france'
	| 'line-named'
	| 'band'
	| 'context'
	| 'median'
	| 'target'
	| 'before'
	| 'after'
	| 'hollow'
	| 'cross'
	| 'hatch'
	| `class-${1 | 2 | 3 | 4 | 5}`
	| `dot-${1 | 2 | 3 | 4 | 5}`;

export interface LegendItem {
	mark: LegendMark;
	label: string;
}
