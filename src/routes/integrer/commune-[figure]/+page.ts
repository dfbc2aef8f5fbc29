import { drawings } from './drawings.ts';
import type { PageLoad } from './$types';

/** The drawing comes with the page: it takes the place of the first view in one task. */
export const load: PageLoad = async ({ data }) => ({
	...data,
	Drawing: (await drawings[data.figure]()).default
});
