/** What the page and the engine's worker agree on. */

/** Size of `duckdb-eh.wasm` of the pinned version, before compression; a test keeps it true. */
export const wasmBytes = 34_242_586;

/** First message of the worker: it now answers DuckDB's requests. */
export const listening = 'listening';
