const gigabyte = 1_000_000_000;

/**
 * Bytes that a reader's tables and queries may take: a quarter of what the machine says it has, which
 * leaves room for the page and for others; a wasm memory could not hold more than four.
 */
export function affordableMemory(machine: object): number {
	const said = 'deviceMemory' in machine ? machine.deviceMemory : null;
	// Browsers that say nothing get what a phone of today bears.
	const gigabytes = typeof said === 'number' ? said : 4;
	return Math.min(3 * gigabyte, Math.max(0.4 * gigabyte, (gigabytes / 4) * gigabyte));
}
