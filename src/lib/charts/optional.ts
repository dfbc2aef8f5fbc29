/** A prop that a page may leave out, or hold no value for. */
export type Optional<T> = T | null | undefined;
