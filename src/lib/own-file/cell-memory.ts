/**
 * Bytes of the cells already met → a number each: a cell is decoded once, however many rows repeat it.
 * Open addressing over typed arrays, because a `Map` needs a string to look one up.
 */
export class CellMemory {
	/** Entry + 1, by hash; 0: free. A power of two long, never more than half full. */
	#slots = new Int32Array(1_024);
	#hashes = new Int32Array(512);
	#numbers = new Int32Array(512);
	/** Where each entry begins in `text`, and where the last one ends. */
	#starts = new Uint32Array(1_024);
	#text = new Uint8Array(4_096);
	#count = 0;

	/** The number of the cell at these bytes; null when it has not been met. */
	find(bytes: Uint8Array, from: number, to: number, hash: number): number | null {
		const mask = this.#slots.length - 1;
		for (let slot = firstSlot(hash) & mask; ; slot = (slot + 1) & mask) {
			const entry = (this.#slots[slot] ?? 0) - 1;
			if (entry < 0) return null;
			if (this.#hashes[entry] === hash && this.#isAt(entry, bytes, from, to)) {
				return this.#numbers[entry] ?? null;
			}
		}
	}

	/** Remembers a cell that `find` does not know. */
	add(cell: Uint8Array, hash: number, number: number): void {
		const entry = this.#count++;
		const start = this.#starts[entry] ?? 0;
		while (start + cell.length > this.#text.length)
			this.#text = filled(new Uint8Array(2 * this.#text.length), this.#text);
		this.#text.set(cell, start);
		if (entry === this.#hashes.length) {
			const length = 2 * entry;
			this.#hashes = filled(new Int32Array(length), this.#hashes);
			this.#numbers = filled(new Int32Array(length), this.#numbers);
			this.#starts = filled(new Uint32Array(2 * length), this.#starts);
		}
		this.#hashes[entry] = hash;
		this.#numbers[entry] = number;
		this.#starts[entry + 1] = start + cell.length;
		if (2 * this.#count > this.#slots.length) this.#spread();
		else this.#place(entry);
	}

	#isAt(entry: number, bytes: Uint8Array, from: number, to: number): boolean {
		const start = this.#starts[entry] ?? 0;
		if ((this.#starts[entry + 1] ?? 0) - start !== to - from) return false;
		for (let at = from, own = start; at < to; at++, own++) {
			if (bytes[at] !== this.#text[own]) return false;
		}
		return true;
	}

	#spread(): void {
		this.#slots = new Int32Array(2 * this.#slots.length);
		for (let entry = 0; entry < this.#count; entry++) this.#place(entry);
	}

	#place(entry: number): void {
		const mask = this.#slots.length - 1;
		let slot = firstSlot(this.#hashes[entry] ?? 0) & mask;
		while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
		this.#slots[slot] = entry + 1;
	}
}

/** FNV's low bits are the weaker ones. */
function firstSlot(hash: number): number {
	return hash ^ (hash >>> 15);
}

function filled<T extends { set(values: T): void }>(longer: T, values: T): T {
	longer.set(values);
	return longer;
}
