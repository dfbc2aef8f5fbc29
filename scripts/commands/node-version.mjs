/** Oldest Node that SvelteKit 2, Vite 8 and Vitest 4 run on. */
const minimum = [20, 19];

/**
 * What to tell someone whose Node is too old; null when it will do.
 * Plain JavaScript without dependency: it runs before anything is installed.
 * @param {string} version as in `process.versions.node`
 * @returns {string | null}
 */
export function nodeVersionProblem(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [oldestMajor = 0, oldestMinor = 0] = minimum;
	if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null;
	return (
		`Il faut Node ${minimum.join('.')} ou plus récent ; cette machine a Node ${version}. ` +
		'Installez une version récente depuis https://nodejs.org, puis relancez la commande.'
	);
}
