/** All that an embed tells the page around it: nothing of the reader, nothing of what is shown. */
export interface HeightMessage {
	name: typeof heightName;
	/** Of the figure with all that surrounds it, in CSS pixels, whole. */
	height: number;
}

/** Written in the snippets that people keep: never rename it. */
export const heightName = 'tableau-de-bord-hauteur';

/** Null for any other message. */
export function heightOf(data: unknown): number | null {
	if (typeof data !== 'object' || data === null) return null;
	if (!('name' in data) || data.name !== heightName || !('height' in data)) return null;
	const { height } = data;
	return typeof height === 'number' && height > 0 && Number.isFinite(height) ? height : null;
}
