// Inline in the page of a commune, before any script: asks for the file of its departement at once.
// svelte.config.js allows this very text by its hash; src/lib/data/early-response.ts takes the answer.
{
	const { base, version, departements: list } = document.currentScript.dataset;
	const departements = list.split(' ');
	const code = new URLSearchParams(location.search).get('code') ?? '';
	const departement = code.slice(0, /^9[78]/.test(code) ? 3 : 2);
	if (code.length === 5 && departements.includes(departement)) {
		const address = `${base}/data/departements/${departement}.json?v=${version}`;
		const response = fetch(address).catch(() => null);
		window.earlyResponse = { address, departement, departements, response };
	}
}
