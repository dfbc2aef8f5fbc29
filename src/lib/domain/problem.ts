/** A fault found in what a publisher wrote. Printed as `file:line: what, expected what`, in French. */
export interface Problem {
	file: string;
	/** 1-based line in the file; null when the fault is of the file as a whole. */
	line: number | null;
	found: string;
	expected: string;
}

export function formatProblem({ file, line, found, expected }: Problem): string {
	const place = line === null ? file : `${file}:${line}`;
	return `${place}: ${found}, attendu ${expected}`;
}
