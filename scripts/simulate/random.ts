/**
 * A small seeded generator (sfc32). It is seeded by words, such as the indicator and the commune, so
 * that what is drawn for a commune does not depend on the communes drawn before it.
 */
export class Random {
	private a = 0;
	private b = 0;
	private c = 0;
	private counter = 1;
	private spare: number | null = null;

	constructor(...words: (string | number)[]) {
		const text = words.join('|');
		let forward = 0x9e3779b9;
		let other = 0x243f6a88;
		for (let index = 0; index < text.length; index++) {
			const letter = text.charCodeAt(index);
			forward = Math.imul(forward ^ letter, 0x01000193);
			other = Math.imul(other ^ letter, 0x5bd1e995) ^ (other >>> 15);
		}
		this.a = mixed(forward);
		this.b = mixed(other);
		this.c = mixed(forward + other);
		for (let round = 0; round < 12; round++) this.uniform();
	}

	/** In [0, 1). */
	uniform(): number {
		const sum = (this.a + this.b + this.counter) | 0;
		this.counter = (this.counter + 1) | 0;
		this.a = this.b ^ (this.b >>> 9);
		this.b = (this.c + (this.c << 3)) | 0;
		this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
		this.c |= 0;
		return (sum >>> 0) / 2 ** 32;
	}

	/** Mean 0, standard deviation 1. */
	normal(): number {
		if (this.spare !== null) {
			const kept = this.spare;
			this.spare = null;
			return kept;
		}
		const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()));
		const angle = 2 * Math.PI * this.uniform();
		this.spare = radius * Math.sin(angle);
		return radius * Math.cos(angle);
	}

	chance(probability: number): boolean {
		return this.uniform() < probability;
	}

	/** Successes among `n` trials: exact by inversion when few are expected, normal beyond. */
	binomial(n: number, p: number): number {
		if (n <= 0 || p <= 0) return 0;
		if (p >= 1) return n;
		if (p > 0.5) return n - this.binomial(n, 1 - p);
		if (n * p < 25) return this.byInversion(n, p);
		const drawn = Math.round(n * p + Math.sqrt(n * p * (1 - p)) * this.normal());
		return Math.min(n, Math.max(0, drawn));
	}

	/** Events when `mean` are expected. */
	poisson(mean: number): number {
		if (mean <= 0) return 0;
		if (mean >= 25) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()));
		const limit = Math.exp(-mean);
		let product = this.uniform();
		let events = 0;
		while (product > limit) {
			product *= this.uniform();
			events++;
		}
		return events;
	}

	private byInversion(n: number, p: number): number {
		const odds = p / (1 - p);
		let mass = (1 - p) ** n;
		let left = this.uniform();
		let successes = 0;
		while (left > mass && successes < n) {
			left -= mass;
			successes++;
			mass *= (odds * (n - successes + 1)) / successes;
		}
		return successes;
	}
}

/** Spreads the bits: the finalizer of MurmurHash3. */
function mixed(bits: number): number {
	let state = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
	state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
	return state ^ (state >>> 16);
}
