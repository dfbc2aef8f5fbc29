import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createSiteServer } from './site-server.ts';
import { projectPaths, settings } from './settings.ts';
import { readStamp } from './site-stamp.ts';

const defaultPort = 4173;
const host = '127.0.0.1';

/** Serves the built site under the path it was built for and prints its address. */
export async function serveSite(root: string): Promise<void> {
	const { site, stamp } = projectPaths(root, process.env);
	if (!existsSync(join(site, 'index.html'))) {
		return fail('Le site n’est pas construit : lancez « npm run build ».');
	}
	const port = parsePort(process.env['PORT']);
	if (port === null) {
		return fail(`PORT=${process.env['PORT']} n’est pas un numéro de port (1 à 65535).`);
	}
	const base = readStamp(stamp)?.base ?? settings(process.env).base;
	const server = createSiteServer({ folder: site, base });
	try {
		await listen(server, port);
	} catch (error) {
		return fail(listenProblem(error, port));
	}
	console.log(
		`Le tableau de bord est servi sur http://${host}:${port}${base}/ (Ctrl+C pour arrêter)`
	);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			server.close();
			server.closeAllConnections();
		});
	}
}

/** The port asked for, 4173 when none is; null when it is not one. */
export function parsePort(text: string | undefined): number | null {
	if (text === undefined || text === '') return defaultPort;
	const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
	return port >= 1 && port <= 65_535 ? port : null;
}

/** Why the server could not start, in French, with the way out. */
export function listenProblem(error: unknown, port: number): string {
	const code = error instanceof Error && 'code' in error ? error.code : null;
	if (code === 'EADDRINUSE') {
		return `Le port ${port} est déjà occupé. Arrêtez l’autre programme, ou choisissez un autre port : PORT=${port + 1} npm start`;
	}
	if (code === 'EACCES') {
		return `Le port ${port} est réservé par le système. Choisissez un port au-dessus de 1023 : PORT=${defaultPort} npm start`;
	}
	return `Le serveur n’a pas pu démarrer : ${String(error)}`;
}

function listen(server: ReturnType<typeof createSiteServer>, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, resolve);
	});
}

function fail(sentence: string): void {
	console.error(sentence);
	process.exitCode = 1;
}
