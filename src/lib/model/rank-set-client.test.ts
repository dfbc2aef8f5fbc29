import { afterEach, describe, expect, it } from 'vitest';
import { RankSetClient, type RankWorker } from './rank-set-client.ts';
import { answerRankQuestion, type RankAnswer, type RankMessage } from './rank-set-message.ts';
import { rankSet } from './rank-set.ts';
import type { RankQuestion } from './rank-statement.ts';

/** A worker that answers when told to, on a structured clone as a true one would get. */
class SlowWorker implements RankWorker {
	static opened: SlowWorker[] = [];
	inbox: RankMessage[] = [];
	isTerminated = false;
	onmessage: ((event: MessageEvent<RankAnswer>) => void) | null = null;
	onerror: ((event: ErrorEvent) => void) | null = null;

	constructor() {
		SlowWorker.opened.push(this);
	}

	postMessage(message: RankMessage, transfer: Transferable[]): void {
		this.inbox.push(structuredClone(message, { transfer }));
	}

	terminate(): void {
		this.isTerminated = true;
	}

	answer(): void {
		const message = this.inbox.shift();
		if (message)
			this.onmessage?.({ data: answerRankQuestion(message) } as MessageEvent<RankAnswer>);
	}
}

function question(size: number, numerator = 60): RankQuestion {
	const others = Array.from({ length: size }, (_, index) => ({
		numerator: (index * 31) % 101,
		denominator: 100
	}));
	return { own: { numerator, denominator: 100 }, others };
}

const client = () => new RankSetClient(() => new SlowWorker());

afterEach(() => {
	SlowWorker.opened = [];
});

describe('asking for a rank set', () => {
	it('needs no worker for a small group', async () => {
		const small = question(300);
		expect(await client().ask(small).answer).toEqual(rankSet(small.own, small.others));
		expect(SlowWorker.opened).toHaveLength(0);
	});

	it('gives the same answer through the worker', async () => {
		const large = question(2_500);
		const { answer } = client().ask(large);
		SlowWorker.opened[0]?.answer();
		expect(await answer).toEqual(rankSet(large.own, large.others));
	});

	it('sends one question at a time, in order, to one worker', async () => {
		const one = client();
		const asked = [one.ask(question(2_000, 10)), one.ask(question(2_000, 90))];
		const [worker] = SlowWorker.opened;
		expect(worker?.inbox).toHaveLength(1);
		worker?.answer();
		worker?.answer();
		const [low, high] = await Promise.all(asked.map(({ answer }) => answer));
		expect(low?.best).toBeGreaterThan(high?.best ?? NaN);
		expect(SlowWorker.opened).toHaveLength(1);
	});

	it('never sends what was cancelled while it waited, and drops a late answer', async () => {
		const one = client();
		const first = one.ask(question(2_000));
		const second = one.ask(question(2_000));
		const third = one.ask(question(2_000, 90));
		one.cancel(second.id);
		one.cancel(first.id);
		expect(await first.answer).toBeUndefined();
		expect(await second.answer).toBeUndefined();
		const [worker] = SlowWorker.opened;
		worker?.answer();
		expect(worker?.inbox.map(({ id }) => id)).toEqual([third.id]);
		worker?.answer();
		expect((await third.answer)?.n).toBe(2_001);
	});

	it('opens another worker after a failure', async () => {
		const one = client();
		const lost = one.ask(question(2_000));
		const next = one.ask(question(2_000));
		const failing = expect(lost.answer).rejects.toThrow('no memory');
		SlowWorker.opened[0]?.onerror?.({ message: 'no memory' } as ErrorEvent);
		await failing;
		expect(SlowWorker.opened[0]?.isTerminated).toBe(true);
		SlowWorker.opened[1]?.answer();
		expect((await next.answer)?.n).toBe(2_001);
	});

	it('answers what is left as cancelled when it is closed', async () => {
		const one = client();
		const { answer } = one.ask(question(2_000));
		one.close();
		expect(await answer).toBeUndefined();
		expect(SlowWorker.opened[0]?.isTerminated).toBe(true);
	});

	it('rejects when no worker can be opened', async () => {
		const broken = new RankSetClient(() => {
			throw new Error('refused by the policy');
		});
		await expect(broken.ask(question(2_000)).answer).rejects.toThrow('refused by the policy');
	});
});
