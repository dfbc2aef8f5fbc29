/** Two-sided levels used everywhere: a difference is told at 95 %, and told as clear at 99.8 %. */
export type Confidence = 95 | 99.8;

interface Level {
	/** Quantile of the normal law. */
	z: number;
	/** Probability left outside, both sides together. */
	alpha: number;
}

export const levels: Record<Confidence, Level> = {
	95: { z: 1.959963984540054, alpha: 0.05 },
	99.8: { z: 3.090232306167813, alpha: 0.002 }
};
