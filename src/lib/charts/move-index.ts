/**
 * Where an arrow key leads in a list of `count` items, from `index` (null: nothing chosen yet).
 * Null when the key is not one of ours; ends do not wrap, so that a reader feels where they are.
 */
export function moveIndex(key: string, index: number | null, count: number): number | null {
	if (count === 0) return null;
	const last = count - 1;
	switch (key) {
		case 'ArrowRight':
		case 'ArrowDown':
			return index === null ? 0 : Math.min(last, index + 1);
		case 'ArrowLeft':
		case 'ArrowUp':
			return index === null ? last : Math.max(0, index - 1);
		case 'PageDown':
			return Math.min(last, (index ?? 0) + 10);
		case 'PageUp':
			return Math.max(0, (index ?? last) - 10);
		case 'Home':
			return 0;
		case 'End':
			return last;
		default:
			return null;
	}
}
