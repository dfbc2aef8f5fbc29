// Inline in the page of a commune, before any script: asks for the file of its departement at once, or when
// `askForData` is called in a page that was kept with its first view.
// svelte.config.js allows this very text by its hash; src/lib/data/early-response.ts takes the answer.
{
	const { base, version, departements: list, kept } = document.currentScript.dataset;
	const departements = list.split(' ');
	const code = new URLSearchParams(location.search).get('code') ?? '';
	const departement = code.slice(0, /^9[78]/.test(code) ? 3 : 2);
	if (code.length === 5 && departements.includes(departement)) {
		// Its search box is folded on a phone from the first paint on: src/routes/commune/SheetTop.svelte.
		document.documentElement.dataset.asked = '';
		const address = `${base}/data/departements/${departement}.json?v=${version}`;
		const ask = () => fetch(address).catch(() => null);
		const later = () => new Promise((done) => (window.askForData = () => done(ask())));
		// Charts drawn for another width are hidden until they are measured: src/routes/commune/first-view/hold-script.js.
		if (kept !== undefined && Number(kept) !== innerWidth)
			document.documentElement.dataset.otherWidth = '';
		window.earlyResponses = { [address]: kept === undefined ? ask() : later() };
		window.earlyPlace = { departement, departements };
		window.isFirstViewAsked = true;
	}
}
