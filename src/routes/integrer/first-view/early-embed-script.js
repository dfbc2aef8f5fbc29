// Inline in the page of an embed, before any script: asks for the files that its address names, at once. svelte.config.js
// allows this very text by its hash; src/lib/data/early-response.ts takes the answers.
{
	const { base, version, departements, first, summaries, filters } = document.currentScript.dataset;
	const asked = new URLSearchParams(location.search);
	const indicator = asked.get('indicateur') ?? '';
	const isIn = (list, word) => list.split(' ').includes(word);
	const files = [];
	if (departements) {
		const code = asked.get('code') ?? '';
		const departement = code.slice(0, /^9[78]/.test(code) ? 3 : 2);
		if (code.length === 5 && isIn(departements, departement)) {
			window.earlyPlace = { departement, departements: departements.split(' ') };
			files.push(`${departement}.json`);
			if (!isIn(first, indicator)) files.push(`${departement}/suite.json`);
		}
	} else if (isIn(summaries, indicator) && !filters.split(' ').some((name) => asked.has(name)))
		files.push(`${indicator}.json`);
	if (files.length > 0) {
		const folder = departements ? 'departements' : 'summaries';
		window.earlyResponses = Object.fromEntries(
			files
				.map((file) => `${base}/data/${folder}/${file}?v=${version}`)
				.map((address) => [address, fetch(address).catch(() => null)])
		);
	}
}
