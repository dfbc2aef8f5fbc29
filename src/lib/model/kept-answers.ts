/**
 * What was computed from one object, by question, so that a choice the reader comes back to is drawn at
 * once. At most `most` questions an object, the oldest forgotten first; all of them with the object.
 */
export function keptAnswers<Subject extends object, Answer>(
	most: number
): (subject: Subject, question: string, answer: () => Answer) => Answer {
	const kept = new WeakMap<Subject, Map<string, { answer: Answer }>>();
	return (subject, question, answer) => {
		const answers = kept.get(subject) ?? new Map<string, { answer: Answer }>();
		kept.set(subject, answers);
		const found = answers.get(question) ?? { answer: answer() };
		answers.delete(question);
		answers.set(question, found);
		for (const oldest of answers.keys()) {
			if (answers.size <= most) break;
			answers.delete(oldest);
		}
		return found.answer;
	};
}

/** The same for what has one question only: `answer` is worked out once for each object. */
export function keptAnswer<Subject extends object, Answer>(
	answer: (subject: Subject) => Answer
): (subject: Subject) => Answer {
	const kept = keptAnswers<Subject, Answer>(1);
	return (subject) => kept(subject, '', () => answer(subject));
}
