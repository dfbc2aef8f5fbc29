import { getContext, setContext } from 'svelte';

const key = Symbol('figure title');

/** Called by a figure: the charts inside are labelled by its title. */
export function setFigureTitle(id: () => string): void {
	setContext(key, id);
}

/** Id of the title of the figure around, if any. */
export function figureTitle(): string | undefined {
	return getContext<(() => string) | undefined>(key)?.();
}
