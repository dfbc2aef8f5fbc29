import { describe, expect, it } from 'vitest';
import { keptAnswer, keptAnswers } from './kept-answers.ts';

describe('keptAnswers', () => {
	it('answers the same question about the same object once, with the same answer', () => {
		let asked = 0;
		const kept = keptAnswers<object, number[]>(2);
		const [one, other] = [{}, {}];
		const ask = (subject: object, question: string) => kept(subject, question, () => [++asked]);
		expect(ask(one, 'a')).toBe(ask(one, 'a'));
		expect(asked).toBe(1);
		expect(ask(other, 'a')).not.toBe(ask(one, 'a'));
		expect(ask(one, 'b')).not.toBe(ask(one, 'a'));
		expect(asked).toBe(3);
	});

	it('forgets the question that was not asked for longest', () => {
		const answered: string[] = [];
		const kept = keptAnswers<object, string>(2);
		const subject = {};
		const ask = (question: string) =>
			kept(subject, question, () => {
				answered.push(question);
				return question;
			});
		for (const question of ['a', 'b', 'a', 'c', 'a', 'b']) ask(question);
		expect(answered).toEqual(['a', 'b', 'c', 'b']);
	});

	it('keeps an answer that is nothing', () => {
		let asked = 0;
		const kept = keptAnswers<object, null>(1);
		const subject = {};
		const ask = () =>
			kept(subject, 'a', () => {
				asked++;
				return null;
			});
		expect([ask(), ask(), asked]).toEqual([null, null, 1]);
	});
});

describe('keptAnswer', () => {
	it('is worked out once for each object', () => {
		let asked = 0;
		const size = keptAnswer((list: number[]) => [list.length, ++asked]);
		const list = [1, 2];
		expect(size(list)).toEqual([2, 1]);
		expect(size(list)).toBe(size(list));
		expect(size([3])).toEqual([1, 2]);
	});
});
