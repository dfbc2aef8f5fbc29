// Inline in the page of an embed or of a comparison, before any script: asks for the files that its address names, at once.
// svelte.config.js allows this very text by its hash; src/lib/data/early-response.ts takes the answers.
{
	const { base, version, departements, codes, known, first, filters } =
		document.currentScript.dataset;
	const asked = new URLSearchParams(location.search);
	const indicator = asked.get('indicateur') ?? '';
	const isIn = (list, word) => list.split(' ').includes(word);
	const isKnown = indicator !== '' && known !== undefined && isIn(known, indicator);
	const files = isKnown ? [`definitions/${indicator}.json`] : [];
	if (departements) {
		const all = (asked.get(codes) ?? '')
			.split(',')
			.filter((code) => code.length === 5)
			.map((code) => code.slice(0, /^9[78]/.test(code) ? 3 : 2))
			.filter((code) => isIn(departements, code));
		const series = isKnown && !isIn(first, indicator) ? [`series/${indicator}`] : [];
		const others = known === undefined ? ['suite'] : series;
		for (const code of new Set(all))
			for (const name of [code, ...others.map((other) => `${code}/${other}`)])
				files.push(`departements/${name}.json`);
		if (all.length > 0) {
			window.earlyPlace = { departement: all[0], departements: departements.split(' ') };
			window.isFirstViewAsked = isKnown;
		}
	} else if (
		isKnown &&
		filters !== undefined &&
		!filters.split(' ').some((name) => asked.has(name))
	) {
		files.push(`summaries/${indicator}.json`);
		window.isFirstViewAsked = true;
	}
	if (files.length > 0)
		window.earlyResponses = Object.fromEntries(
			files
				.map((file) => `${base}/data/${file}?v=${version}`)
				.map((address) => [address, fetch(address).catch(() => null)])
		);
}
