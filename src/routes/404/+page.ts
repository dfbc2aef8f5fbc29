/** Shown at any address that has no page: nothing in it may depend on the address, so no script runs. */
export const csr = false;
