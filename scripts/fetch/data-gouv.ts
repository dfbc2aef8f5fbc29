import { isJsonObject } from '../../src/lib/domain/field-reader.ts';
import { openAnswer } from './answer.ts';
import type { Network } from './network.ts';
import type { Reporter } from './progress.ts';
import { SourceFault } from './source-fault.ts';
import type { DataGouvResource } from './source.ts';

const site = 'https://www.data.gouv.fr';

interface Resource {
	id: string;
	title: string;
	url: string;
	/** ISO date and time of the producer's last change. */
	modified: string;
}

/** Address of a resource of data.gouv.fr and the date of its last change, from the API of the site. */
export async function findResource(
	wanted: DataGouvResource,
	network: Network,
	reporter: Reporter
): Promise<{ url: string; updated: string | null }> {
	const { resource, slug } = wanted;
	const listed = await readDataset(slug, network, reporter);
	if (listed === null) {
		// The API may be down while files are served: the address by id always leads to the file.
		if (typeof resource === 'string') {
			return { url: `${site}/fr/datasets/r/${resource}`, updated: null };
		}
		throw new SourceFault(`data.gouv.fr ne donne pas la liste des fichiers du jeu « ${slug} ».`);
	}
	const found = listed
		.filter((one) => isWanted(one, resource))
		.reduce<Resource | null>(
			(newest, one) => (newest === null || one.modified > newest.modified ? one : newest),
			null
		);
	if (found === null) throw new SourceFault(renamed(wanted, listed));
	return { url: found.url, updated: /^\d{4}-\d{2}-\d{2}/.exec(found.modified)?.[0] ?? null };
}

function isWanted({ id, title, url }: Resource, resource: string | RegExp): boolean {
	if (typeof resource === 'string') return id === resource;
	return resource.test(title) || resource.test(url);
}

function renamed({ slug, resource }: DataGouvResource, listed: readonly Resource[]): string {
	const looked = typeof resource === 'string' ? resource : resource.source;
	const titles = listed.map(({ title }) => `« ${title} »`).join(', ');
	return `data.gouv.fr, jeu « ${slug} » : aucun fichier « ${looked} », il a été renommé ou retiré (fichiers présents : ${titles || 'aucun'}).`;
}

/** Null when the API does not answer as expected; the files may be there all the same. */
async function readDataset(
	slug: string,
	network: Network,
	{ say }: Reporter
): Promise<Resource[] | null> {
	const address = `${site}/api/1/datasets/${slug}/`;
	try {
		const answer = await openAnswer(address, { accept: 'application/json' }, network, say);
		try {
			if (answer.response.status === 404) {
				throw new SourceFault(
					`data.gouv.fr : le jeu « ${slug} » est introuvable (404), il a été renommé ou retiré.`
				);
			}
			const json: unknown = answer.response.ok ? await answer.response.json() : null;
			return parseResources(json);
		} finally {
			answer.end();
		}
	} catch (error) {
		if (error instanceof SourceFault && !error.isPassing) throw error;
		say(`L’API de data.gouv.fr ne répond pas pour « ${slug} » : adresse directe du fichier.`);
		return null;
	}
}

function parseResources(json: unknown): Resource[] | null {
	if (!isJsonObject(json) || !Array.isArray(json['resources'])) return null;
	return json['resources'].filter(isJsonObject).flatMap((one) => {
		const { id, title, url, last_modified: modified } = one;
		if (typeof id !== 'string' || typeof url !== 'string') return [];
		return [
			{
				id,
				url,
				title: typeof title === 'string' ? title : id,
				modified: typeof modified === 'string' ? modified : ''
			}
		];
	});
}
