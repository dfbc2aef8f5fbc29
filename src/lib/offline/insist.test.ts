import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { insist, type Workers } from './insist.ts';

let opened: string[];

beforeEach(() => {
	vi.useFakeTimers();
	opened = [];
	const frame = () => ({ addEventListener: () => {}, remove: () => {} });
	const append = ({ src }: { src: string }) => void opened.push(src);
	vi.stubGlobal('document', { createElement: frame, body: { append } });
});
afterEach(() => vi.useRealTimers());

/** A worker, and what it was told. */
function worker(): { told: unknown[]; self: ServiceWorker } {
	const told: unknown[] = [];
	// Of a service worker, only what it is told matters here.
	const self = { postMessage: (message: unknown) => void told.push(message) };
	return { told, self: self as unknown as ServiceWorker };
}

test('the earlier worker lets go, the later one takes its place, and the browser is reminded each second', () => {
	const [first, second] = [worker(), worker()];
	insist({ active: first.self, waiting: second.self, scope: 'https://site.fr/tableau/' });
	expect(first.told).toEqual(['yield']);
	expect(second.told).toEqual(['activate']);
	expect(opened).toEqual([]);
	vi.advanceTimersByTime(2_000);
	expect(first.told).toEqual(['yield', 'yield', 'yield']);
	expect(second.told).toEqual(['activate', 'activate', 'activate']);
	expect(opened).toEqual(Array(2).fill('https://site.fr/tableau/_app/version.json'));
});

test('an edition that came meanwhile is the one that is shown', () => {
	const [first, second, third] = [worker(), worker(), worker()];
	const workers: { -readonly [Key in keyof Workers]: Workers[Key] } = {
		active: first.self,
		waiting: second.self,
		scope: 'https://site.fr/'
	};
	insist(workers);
	workers.waiting = third.self;
	vi.advanceTimersByTime(1_000);
	expect(second.told).toEqual(['activate']);
	expect(third.told).toEqual(['activate']);
	// Once it has its place, nothing more is asked of it but to answer.
	workers.active = third.self;
	workers.waiting = null;
	vi.advanceTimersByTime(1_000);
	expect(third.told).toEqual(['activate', 'yield']);
});
