import type { Server } from 'node:http';
import { resolve } from 'node:path';
import { projectPaths } from '../../scripts/commands/settings.ts';
import { test as base } from './fixture.ts';

/** The site as the last build wrote it. */
export const builtSite = projectPaths(resolve(import.meta.dirname, '..', '..'), process.env).site;

export interface RunningSite {
	origin: string;
	/** As when the network is cut: nothing answers any more. */
	stop(): Promise<void>;
	/** Answers again at the same address, perhaps with another edition. */
	restart(server: Server): Promise<void>;
}

export async function runSite(server: Server): Promise<RunningSite> {
	let running = await listening(server, 0);
	const { port } = addressOf(running);
	const stop = () =>
		new Promise<void>((done) => {
			running.close(() => done());
			running.closeAllConnections();
		});
	return {
		origin: `http://127.0.0.1:${port}`,
		stop,
		async restart(next) {
			if (running.listening) await stop();
			running = await listening(next, port);
		}
	};
}

/** Tests on a server of their own, which they may stop. */
export function testOn(create: () => Server | Promise<Server>) {
	return base.extend<{ site: RunningSite }>({
		// Playwright reads the fixtures that are asked for in the braces: none here.
		// eslint-disable-next-line no-empty-pattern
		site: async ({}, use) => {
			const site = await runSite(await create());
			await use(site);
			await site.stop();
		},
		baseURL: async ({ site }, use) => use(site.origin)
	});
}

function listening(server: Server, port: number): Promise<Server> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => resolve(server));
	});
}

function addressOf(server: Server): { port: number } {
	const address = server.address();
	if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
	return address;
}
