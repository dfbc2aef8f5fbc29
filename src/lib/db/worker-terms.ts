/** What the page and the engine's worker agree on. */

/** Size of the engine that the site ships (scripts/engine), before compression; a test keeps it true. */
export const wasmBytes = 24_328_645;

/** First message of the worker: it now answers DuckDB's requests. */
export const listening = 'listening';
