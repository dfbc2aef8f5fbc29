// Inline in the page of an embed or of a comparison, before any script: asks for the files that its address names, at once.
// svelte.config.js allows this very text by its hash; src/lib/data/early-response.ts takes the answers.
{
	const { base, version, departements, codes, first, summaries, filters } =
		document.currentScript.dataset;
	const asked = new URLSearchParams(location.search);
	const indicator = asked.get('indicateur') ?? '';
	const isIn = (list, word) => list.split(' ').includes(word);
	const files = [];
	if (departements) {
		const all = (asked.get(codes) ?? '')
			.split(',')
			.filter((code) => code.length === 5)
			.map((code) => code.slice(0, /^9[78]/.test(code) ? 3 : 2))
			.filter((code) => isIn(departements, code));
		const isFirst = first !== undefined && isIn(first, indicator);
		for (const code of new Set(all))
			files.push(...[`${code}.json`, ...(isFirst ? [] : [`${code}/suite.json`])]);
		if (all.length > 0)
			window.earlyPlace = { departement: all[0], departements: departements.split(' ') };
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
