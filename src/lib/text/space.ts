/** No-break space, before « : » and inside « guillemets ». */
export const nbsp = '\u00a0';

/** Narrow no-break space, before « ; ! ? % » and between thousands. */
export const thinSpace = '\u202f';
