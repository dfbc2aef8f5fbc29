/**
 * How long a change of filter takes to be repainted, 34,000 communes there, as JSON:
 * `npx tsx scripts/bench-interactions.ts http://127.0.0.1:4173/indicateurs/declaration-en-ligne/ [rounds]`
 */
import { benchBrowser } from './bench/bench-browser.ts';
import { interactionTimes } from './bench/interactions.ts';

const [address, rounds = '20'] = process.argv.slice(2);
if (address === undefined) throw new Error('the address of an indicator’s page is missing');

const { browser, close } = await benchBrowser();
try {
	const page = await browser.newPage();
	await page.goto(address);
	await page.waitForLoadState('networkidle');
	console.log(JSON.stringify(await interactionTimes(page, Number(rounds)), null, '\t'));
} finally {
	await close();
}
