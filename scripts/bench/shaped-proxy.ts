import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Line } from './line.ts';

/** Bytes that leave at once, as on a wire: a TCP segment. */
const segment = 1_460;

export interface ShapedProxy {
	port: number;
	/** Bytes sent to the browser so far, headers included. */
	received(): number;
	/** Cuts every connection and refuses new ones: the reader is offline. */
	cut(): Promise<void>;
}

/**
 * A line in front of a local server. It shapes connections and not requests, so that it holds for
 * pages, workers and service workers alike: each new connection costs a round trip, each way takes
 * half of one, and all connections share the bandwidth.
 */
export async function shapedProxy(target: number, line: Line): Promise<ShapedProxy> {
	const sockets = new Set<Socket>();
	const wire = sharedWire(line.bandwidth);
	const half = line.roundTrip / 2;
	const server = createServer((client) => {
		const upstream = connect(target, '127.0.0.1');
		for (const socket of [client, upstream]) {
			sockets.add(socket);
			socket.setNoDelay(true);
			socket.on('error', () => socket.destroy());
			socket.on('close', () => sockets.delete(socket));
		}
		client.on('close', () => upstream.destroy());
		// The handshake has taken a round trip before the first request can leave.
		const opened = later(line.roundTrip);
		const up = delivery(upstream, half);
		client.on('data', (chunk: Buffer) => void opened.then(() => up.send(chunk)));
		client.on('end', () => void opened.then(() => up.end()));
		const down = delivery(client, half);
		let sending: Promise<void> = Promise.resolve();
		upstream.on('data', (chunk: Buffer) => {
			upstream.pause();
			sending = wire.send(chunk, down.send).then(() => void upstream.resume());
		});
		// A server that has given all may close while its last bytes still wait for the line.
		upstream.on('end', () => void sending.then(() => down.end()));
	});
	return {
		port: await listening(server),
		received: wire.sent,
		cut: async () => {
			for (const socket of sockets) socket.destroy();
			await new Promise<void>((done) => server.close(() => done()));
		}
	};
}

/** Chunks in order, each `delay` after it was given. */
function delivery(socket: Socket, delay: number) {
	let last: Promise<void> = Promise.resolve();
	const after = (act: () => void) => {
		const due = later(delay);
		last = last.then(() => due).then(() => void (socket.destroyed || act()));
	};
	return {
		send: (chunk: Buffer) => after(() => void socket.write(chunk)),
		end: () => after(() => void socket.end())
	};
}

/** One segment after another, whichever connection it is for. */
function sharedWire(bandwidth: number | null) {
	let bytes = 0;
	let last: Promise<void> = Promise.resolve();
	let free = 0;

	async function pass(chunk: Buffer, deliver: (chunk: Buffer) => void): Promise<void> {
		if (bandwidth !== null) {
			const now = performance.now();
			free = Math.max(free, now) + (chunk.length * 8_000) / bandwidth;
			// Timers are coarse: a debt of under two milliseconds is paid with the next segment.
			if (free - now > 2) await later(free - now);
		}
		bytes += chunk.length;
		deliver(chunk);
	}

	return {
		sent: () => bytes,
		async send(chunk: Buffer, deliver: (chunk: Buffer) => void): Promise<void> {
			for (let from = 0; from < chunk.length; from += segment) {
				const part = chunk.subarray(from, from + segment);
				last = last.then(() => pass(part, deliver));
				await last;
			}
		}
	};
}

function later(milliseconds: number): Promise<void> {
	if (milliseconds <= 0) return Promise.resolve();
	return new Promise((done) => setTimeout(done, milliseconds));
}

function listening(server: Server): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : 0);
		});
	});
}
