import { spawn } from 'node:child_process';

export interface RunResult {
	/** Null when the command could not be started or was killed. */
	code: number | null;
	/** Standard output and error, in the order they came. */
	output: string;
	seconds: number;
}

interface RunOptions {
	cwd: string;
	env?: NodeJS.ProcessEnv;
	/** Also shown while it runs. */
	live?: boolean;
}

/** Runs a command of the project to its end; never throws, never reads the standard input. */
export function run(command: string, args: string[], options: RunOptions): Promise<RunResult> {
	const started = performance.now();
	return new Promise((resolve) => {
		let output = '';
		const finish = (code: number | null): void => {
			resolve({ code, output, seconds: (performance.now() - started) / 1000 });
		};
		const child = spawn(command, args, {
			cwd: options.cwd,
			env: { ...process.env, ...options.env },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		const keep = (stream: NodeJS.WriteStream, text: string): void => {
			output += text;
			if (options.live) stream.write(text);
		};
		child.stdout.setEncoding('utf8').on('data', (text: string) => keep(process.stdout, text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => keep(process.stderr, text));
		child.on('error', (error) => {
			output += `${command}: ${error.message}\n`;
			finish(null);
		});
		child.on('close', finish);
	});
}

/** A tool of node_modules as `node` arguments: no shell, no `npx`, the same on every system. */
export function nodeTool(script: string, ...args: string[]): [string, string[]] {
	return [process.execPath, [script, ...args]];
}

/** A TypeScript file of the project as `node` arguments. */
export function nodeScript(script: string, ...args: string[]): [string, string[]] {
	return [process.execPath, ['--import', 'tsx', script, ...args]];
}
