import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../domain/indicator.ts';
import { peerKinds } from '../domain/selection.ts';
import Absent from './Absent.svelte';
import CommuneSearch from './CommuneSearch.svelte';
import EngineStatus from './EngineStatus.svelte';
import Failure from './Failure.svelte';
import IndicatorDefinition from './IndicatorDefinition.svelte';
import NamedCommunes from './NamedCommunes.svelte';
import PeerPicker from './PeerPicker.svelte';
import Progress from './Progress.svelte';
import SimulatedBadge from './SimulatedBadge.svelte';
import SimulatedBanner from './SimulatedBanner.svelte';
import SortableTable from './SortableTable.svelte';
import Verdict from './Verdict.svelte';

/** An indicator with every optional part; tests take parts away. */
const indicator: Indicator = {
	id: 'impot-en-ligne',
	theme: 'impots',
	label: 'Foyers déclarant leurs revenus en ligne',
	shortLabel: 'Déclaration en ligne',
	question: 'Combien de foyers déclarent en ligne ?',
	unit: 'percent',
	decimals: 1,
	direction: 'higher',
	maille: 'commune',
	modalities: {},
	numeratorLabel: 'foyers déclarant en ligne',
	denominatorLabel: 'foyers fiscaux',
	definition: 'Part des foyers : ceux qui déclarent en ligne.',
	method: 'Comptage exhaustif.',
	limits: 'Aucune.',
	producer: 'DGFiP',
	holder: 'la DGFiP',
	contact: null,
	sourceTitle: 'Statistiques fiscales',
	sourceUrl: 'https://exemple.fr/source',
	licence: 'Licence Ouverte 2.0',
	updated: '2024-08-01',
	frequency: 'annuelle',
	breaks: [{ period: '2020', reason: 'déclaration automatique' }],
	target: { period: '2016', value: 50, source: 'SGMAP' },
	isAdditive: false,
	minimumDenominator: 11,
	bounds: { min: 0, max: 100 },
	isSimulated: true
};

/** Rows as a page would draw them. */
const rows = createRawSnippet(() => ({
	render: () => '<tr><th scope="row">Y</th><td data-value="85">85</td></tr>'
}));

/** What the server sends, without hydration marks; no-break spaces as plain ones. */
function html({ body }: { body: string }): string {
	// A strict content security policy drops styles written in the page.
	expect(body).not.toContain('style=');
	return body.replaceAll(/<!--.*?-->/g, '').replaceAll(/[\u00a0\u202f]/g, ' ');
}

const place = { departement: '35', region: '53', epci: null, strate: 1 } as const;
const nothing = () => undefined;

describe('the search box', () => {
	const body = html(
		render(CommuneSearch, { props: { base: '/tableau', version: 'abc', onselect: nothing } })
	);

	it('is a plain form before it is awake', () => {
		expect(body).toContain('action="/tableau/commune/"');
		expect(body).toContain('method="get"');
		expect(body).toMatch(/<input[^>]*name="q"/);
	});

	it('has a label and a hint', () => {
		const id = /<label for="([^"]+)"/.exec(body)?.[1];
		expect(id).toBeDefined();
		expect(body).toContain(`id="${id}"`);
		expect(body).toContain(`aria-describedby="${id}-hint"`);
	});

	it('leads to the departements without JavaScript', () => {
		expect(body).toMatch(/<noscript>.*href="\/tableau\/departements\/".*<\/noscript>/s);
	});

	it('shows what an address asked for', () => {
		const asked = html(
			render(CommuneSearch, {
				props: {
					base: '',
					version: 'abc',
					onselect: nothing,
					query: 'saint etienne'
				}
			})
		);
		expect(asked).toContain('value="saint etienne"');
	});
});

describe('the picker of groups', () => {
	const body = html(
		render(PeerPicker, {
			props: {
				value: 'strate',
				place,
				counts: { strate: 6588 },
				onselect: nothing
			}
		})
	);

	it('offers every group, one chosen', () => {
		expect(body.match(/type="radio"/g)).toHaveLength(peerKinds.length);
		expect(body).toMatch(/value="strate"[^>]*checked/);
		expect(body).toContain('les 6 588 communes de 500 à 999 habitants');
	});

	it('says why a group cannot be chosen', () => {
		expect(body).toMatch(/value="epci"[^>]*disabled/);
		expect(body).toContain('n’appartient à aucune intercommunalité');
		expect(body).toMatch(/value="named"[^>]*disabled/);
	});

	it('offers no région to a commune of a collectivité that is in none', () => {
		const polynesian = { ...place, departement: '987', region: '987' };
		const own = html(
			render(PeerPicker, { props: { value: 'strate', place: polynesian, onselect: nothing } })
		);
		expect(own).toMatch(/value="region"[^>]*disabled/);
		expect(own).toMatch(/value="region-strate"[^>]*disabled/);
		expect(own.match(/n’appartient à aucune région/g)).toHaveLength(2);
		expect(body).not.toMatch(/value="region"[^>]*disabled/);
	});
});

describe('hand-picked communes', () => {
	const named = { base: '', version: 'abc', onadd: nothing, onremove: nothing };

	it('are removed by a button that names them', () => {
		const body = html(
			render(NamedCommunes, {
				props: {
					...named,
					communes: [{ code: '94038', name: "L'Haÿ-les-Roses", departement: '94' }]
				}
			})
		);
		expect(body).toContain('aria-label="Retirer L’Haÿ-les-Roses"');
		expect(body.replaceAll(/<[^>]*>/g, '')).toMatch(/Val-de-Marne\s+\(94\)/);
		expect(body).toContain('Ajouter une commune');
	});

	it('are ten at most', () => {
		const communes = Array.from({ length: 10 }, (_, index) => ({
			code: `0100${index}`,
			name: `Commune ${index}`,
			departement: '01'
		}));
		const body = html(render(NamedCommunes, { props: { ...named, communes } }));
		expect(body).not.toContain('<form');
		expect(body).toContain('Dix communes au plus');
	});
});

describe('verdicts and absences', () => {
	it('say the same in words and in shape', () => {
		const above = html(
			render(Verdict, { props: { answer: { kind: 'above' }, direction: 'higher' } })
		);
		const below = html(
			render(Verdict, { props: { answer: { kind: 'below' }, direction: 'higher' } })
		);
		expect(above).toContain('au-dessus');
		expect(below).toContain('en dessous');
		expect(/ d="([^"]+)"/.exec(above)?.[1]).not.toBe(/ d="([^"]+)"/.exec(below)?.[1]);
	});

	it('judge nothing when high is neither good nor bad', () => {
		const body = html(render(Verdict, { props: { answer: { kind: 'above' }, direction: 'none' } }));
		expect(body).toContain('plus élevé');
		expect(body).not.toMatch(/class="[^"]*(good|bad)/);
	});

	it('never show an absent value as a number', () => {
		const body = html(render(Absent, { props: { status: 'secret' } }));
		expect(body).toContain('secret statistique');
		expect(html(render(Absent, { props: { status: 'non-collecte', isCompact: true } }))).toContain(
			'non collecté'
		);
		expect(body).not.toMatch(/>\s*0\s*</);
	});
});

describe('simulated figures', () => {
	it('are announced by a banner that nothing dismisses', () => {
		const body = html(render(SimulatedBanner, { props: { href: '/methode/' } }));
		expect(body).toContain('Données simulées');
		expect(body).not.toContain('<button');
	});

	it('are marked with a word', () => {
		expect(html(render(SimulatedBadge, { props: {} }))).toContain('>simulé<');
	});
});

describe('loading and failing', () => {
	it('shows bytes, and may be stopped', () => {
		const body = html(
			render(Progress, {
				props: {
					received: 3_200_000,
					total: 5_190_000,
					label: 'Moteur',
					oncancel: nothing
				}
			})
		);
		expect(body).toContain('max="5190000"');
		expect(body).toContain('3,2 Mo sur 5,2 Mo');
		expect(body).toContain('Annuler');
	});

	it('has no value when the size is unknown', () => {
		const body = html(
			render(Progress, { props: { received: 3_200_000, total: null, label: 'Moteur' } })
		);
		expect(body).not.toMatch(/<progress[^>]*value=/);
	});

	it('gives a sentence, a way out and another try', () => {
		const body = html(
			render(Failure, {
				props: {
					kind: 'engine',
					onretry: nothing,
					link: { href: '/departements/', label: 'Départements' },
					detail: 'TypeError: <b>'
				}
			})
		);
		expect(body).toContain('role="alert"');
		expect(body).toContain('Réessayer');
		expect(body).toContain('href="/departements/"');
		expect(body).toContain('TypeError: &lt;b>');
	});

	it.each([
		[{ kind: 'idle' }, 'Charger maintenant'],
		[{ kind: 'loading', received: 1_000_000, total: 2_000_000 }, '1,0 Mo sur 2,0 Mo'],
		[{ kind: 'ready' }, 'Moteur prêt.'],
		[{ kind: 'failed', reason: 'engine-unsupported' }, 'Ce navigateur ne peut pas']
	] as const)('says where the engine is: %o', (engine, words) => {
		expect(html(render(EngineStatus, { props: { engine, onstart: nothing } }))).toContain(words);
	});
});

describe('the definition of an indicator', () => {
	it('gives method, limits, source, licence, date and frequency', () => {
		const body = html(render(IndicatorDefinition, { props: { indicator } }));
		for (const words of [
			'Part des foyers : ceux qui déclarent en ligne.',
			'foyers déclarant en ligne ÷ foyers fiscaux',
			'Comptage exhaustif.',
			'href="https://exemple.fr/source"',
			'Licence Ouverte 2.0',
			'1er août 2024',
			'annuelle',
			'2020 : déclaration automatique',
			'50,0 %',
			'détenue par : la DGFiP',
			'simulé'
		])
			expect(body).toContain(words);
	});

	it('leaves out what does not apply', () => {
		const body = html(
			render(IndicatorDefinition, {
				props: {
					indicator: {
						...indicator,
						breaks: [],
						target: null,
						holder: null,
						numeratorLabel: null,
						isSimulated: false
					}
				}
			})
		);
		for (const words of ['Ruptures', 'Cible', 'Détenteur', 'Calcul', 'simulé'])
			expect(body).not.toContain(words);
	});
});

describe('a table', () => {
	it('is complete before it is awake, with titles and no button', () => {
		const body = html(
			render(SortableTable, {
				props: {
					caption: 'Communes de la Somme',
					columns: [{ label: 'Commune' }, { label: 'Population', isNumeric: true }],
					count: 1,
					rows,
					sorted: { column: 'Commune', direction: 'ascending' }
				}
			})
		);
		expect(body).toMatch(/<caption[^>]*>Communes de la Somme</);
		expect(body).toContain('<td data-value="85">85</td>');
		expect(body).toContain('aria-sort="ascending"');
		expect(body).not.toContain('<button');
	});
});
