import { progress } from '@clack/prompts';

/** Where a run tells what it does. */
export interface Reporter {
	/** A sentence on a line of its own. */
	say(sentence: string): void;
	/** The transfer of one file; `total` in bytes, null when unknown. */
	file(name: string, total: number | null): FileProgress;
}

export interface FileProgress {
	advance(bytes: number): void;
	end(): void;
}

const megabytes = (bytes: number) =>
	(bytes / 1e6).toLocaleString('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Bars on a terminal; elsewhere (a log, a scheduled job) one line when a file is there. */
export function terminalReporter(say: (line: string) => void = console.log): Reporter {
	return {
		say,
		file: (name, total) =>
			process.stdout.isTTY ? bar(name, total) : line(name, (text) => say(`  ${text}`))
	};
}

function bar(name: string, total: number | null): FileProgress {
	const view = progress({ max: total ?? 1, style: 'block' });
	let received = 0;
	view.start(name);
	return {
		advance(bytes) {
			received += bytes;
			const whole = total === null ? '' : ` sur ${megabytes(total)}`;
			view.advance(total === null ? 0 : bytes, `${name} : ${megabytes(received)}${whole} Mo`);
		},
		end: () => view.stop(`${name} : ${megabytes(received)} Mo`)
	};
}

function line(name: string, say: (line: string) => void): FileProgress {
	let received = 0;
	return {
		advance: (bytes) => (received += bytes),
		end: () => say(`${name} : ${megabytes(received)} Mo`)
	};
}
