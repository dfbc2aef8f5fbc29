import type { Observation } from '../../src/lib/domain/observation.ts';
import { departementOf } from '../../src/lib/domain/commune.ts';
import { webAddress } from '../../src/lib/domain/town-hall-sites.ts';
import type { KnownTerritories } from '../../src/lib/publish/known-territories.ts';
import { compareText } from '../../src/lib/publish/observation-table.ts';
import { figure, ratio } from '../fetch/observation.ts';
import { monthOf } from '../fetch/period-of.ts';
import { currentCommune, unknownReason } from '../fetch/place-row.ts';
import { readTable, type Cells } from '../fetch/read-table.ts';
import { RowCount } from '../fetch/row-count.ts';
import { fileDate, newestFile } from '../fetch/source-file.ts';
import type { Reading, Source, SourceFile, SourceTerritories } from '../fetch/source.ts';
import { sitesFolder } from '../read/sources.ts';
import { conformity, criteriaMet, parseCriteria } from './presence-numerique/criteria.ts';
import {
	criterionDefinition,
	levelDefinition,
	levelTexts,
	metDefinition,
	siteTexts
} from './presence-numerique/definitions.ts';

const slug = 'donnees-de-la-presence-numerique-des-territoires';

export const source: Source = {
	id: 'presence-numerique',
	title: 'Données de la présence numérique des territoires',
	producer: 'Agence nationale de la cohésion des territoires (ANCT)',
	licence: 'Licence Ouverte 2.0',
	page: `https://www.data.gouv.fr/fr/datasets/${slug}/`,
	known: 'code',
	isSnapshot: true,
	remote: [
		{
			kind: 'data-gouv',
			slug,
			resource: '551a41a5-4ac7-40df-99cb-930aedb3c3ac',
			name: 'dpnt-quotidien.csv.gz'
		}
	],
	isFile: (path) => /(^|\/)(dpnt|presence-numerique)[^/]*\.csv$/i.test(path),
	read
};

function read(files: readonly SourceFile[], { known }: SourceTerritories): Reading {
	const file = newestFile(files);
	const table = readTable(file, ['type', 'siret', 'code_insee', 'site_internet', 'rpnt']);
	const rows = new RowCount();
	const halls = townHalls(table, known, rows);
	const updated = fileDate(file);
	const period = monthOf(updated);
	const each = (observe: (place: Place, met: ReadonlySet<string>) => Observation) =>
		[...halls].map(([code, { met }]) => observe({ code, period }, met));
	const sites = declaredSites(halls);
	return {
		updated,
		rows: rows.record(table.length),
		indicators: [
			...Object.values(siteTexts).map((texts) => ({
				definition: criterionDefinition(texts, updated),
				observations: each((place, met) => criterion(place, met.has(texts.criterion)))
			})),
			...Object.values(levelTexts).map((texts) => ({
				definition: levelDefinition(texts, updated),
				observations: each((place, met) => figure(place, conformity(met, texts.part)))
			})),
			{
				definition: metDefinition(updated),
				observations: each((place, met) => figure(place, criteriaMet(met)))
			}
		],
		files: sites.files,
		remarks: sites.unread === 0 ? [] : [unreadRemark(sites.unread)]
	};
}

/** What the file says of a town hall. */
interface TownHall {
	/** Criteria that it meets. */
	met: ReadonlySet<string>;
	/** Its site, as it declared it. */
	site: string;
}

interface Place {
	code: string;
	period: string;
}

function criterion(place: Place, isMet: boolean): Observation {
	return ratio(
		place,
		{ numerator: isMet ? 1 : 0, denominator: 1 },
		{ unit: 'percent', decimals: 0 }
	);
}

/**
 * Criteria met by the town hall of each present commune. A town hall listed under a former code
 * stands for its commune only when that commune has no row of its own.
 */
function townHalls(
	table: readonly Cells<'type' | 'siret' | 'code_insee' | 'site_internet' | 'rpnt'>[],
	known: KnownTerritories,
	rows: RowCount
): Map<string, TownHall> {
	const halls = new Map<string, TownHall>();
	const former: { code: string; hall: TownHall }[] = [];
	for (const { type, code_insee, site_internet, rpnt } of table) {
		const hall = { met: parseCriteria(rpnt), site: site_internet };
		const current = currentCommune(code_insee, known);
		if (type.toLowerCase() !== 'commune') rows.reject('collectivité autre qu’une commune');
		else if (current === null) rows.reject(unknownReason(code_insee, known));
		else if (current !== code_insee) former.push({ code: current, hall });
		else if (halls.has(current)) rows.reject('doublon (même commune)');
		else {
			halls.set(current, hall);
			rows.keep();
		}
	}
	for (const { code, hall } of former) {
		if (halls.has(code)) rows.reject('ancienne commune dont la commune actuelle a sa ligne');
		else {
			halls.set(code, hall);
			rows.merge();
		}
	}
	return halls;
}

/** `sites-mairie/<departement>.json`, by path; what is no address of the web is counted and left out. */
function declaredSites(halls: ReadonlyMap<string, TownHall>): {
	files: Reading['files'];
	unread: number;
} {
	const byDepartement = new Map<string, Record<string, string>>();
	let unread = 0;
	for (const [code, { site }] of halls) {
		const address = webAddress(site);
		if (address === null) {
			if (site.trim() !== '') unread++;
			continue;
		}
		const departement = departementOf(code);
		byDepartement.set(departement, { ...byDepartement.get(departement), [code]: address });
	}
	const files = [...byDepartement].map(([departement, sites]) => ({
		path: `${sitesFolder}/${departement}.json`,
		text: JSON.stringify(sites, null, '\t') + '\n'
	}));
	return { files: files.sort((a, b) => compareText(a.path, b.path)), unread };
}

function unreadRemark(count: number): string {
	return count === 1
		? '1 adresse de site déclarée n’est pas une adresse du web : elle n’est pas publiée.'
		: `${String(count)} adresses de site déclarées ne sont pas des adresses du web : elles ne sont pas publiées.`;
}
