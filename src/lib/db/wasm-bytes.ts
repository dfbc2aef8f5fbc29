/** Size of `duckdb-eh.wasm` of the pinned version, before compression; a test keeps it true. */
export const wasmBytes = 34_242_586;
