/** What is wrong with a source, in one French sentence that tells the publisher what to do. */
export class SourceFault extends Error {
	override name = 'SourceFault';

	/** `isPassing`: trying again may succeed (network cut, busy server). */
	constructor(
		message: string,
		readonly isPassing = false,
		/** Milliseconds that the server asks to wait; null when it says nothing. */
		readonly wait: number | null = null
	) {
		super(message);
	}
}
