import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultWeights, likenessTerms } from '../src/lib/domain/likeness.ts';
import { embedThemes } from '../src/lib/domain/embed.ts';
import { namedLimit, peerKinds } from '../src/lib/domain/selection.ts';
import { strates } from '../src/lib/domain/strate.ts';
import {
	addressParams,
	parseAddress,
	type IndicatorAddress
} from '../src/routes/indicateurs/[id]/indicator-address.ts';
import {
	communeEmbedParams,
	embedPath,
	indicatorEmbedParams,
	parseEmbedIndicator,
	parseEmbedOptions,
	withEmbedOptions
} from '../src/lib/url-embed.ts';
import {
	codesParams,
	parseCodes,
	parseSelection,
	selectionParams,
	withParams
} from '../src/lib/url.ts';
import { sortOrders } from '../src/lib/url-filters.ts';

/** What a reader shares is the text of an address: it goes through one, as in a message. */
function shared(search: URLSearchParams): URLSearchParams {
	return new URL(withParams('https://example.org/page/', search)).searchParams;
}

const insee = fc
	.tuple(fc.constantFrom('01', '2A', '2B', '35', '97'), fc.integer({ min: 1, max: 999 }))
	.map(([departement, rest]) => departement + String(rest).padStart(3, '0'));
const period = fc.oneof(
	fc.integer({ min: 2000, max: 2030 }).map(String),
	fc.constantFrom('2024-T3', '2024-12', '2019-01')
);
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const weight = fc.constantFrom(0, 0.5, 1, 2, 3);
const weights = fc
	.tuple(weight, weight, weight, weight, weight)
	.filter((all) => all.some((one) => one > 0) && all.length === likenessTerms.length)
	.map(([population, growth, density, distance, epciType]) => ({
		population,
		growth,
		density,
		distance,
		epciType
	}));
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });

describe('the address of a view restores everything', () => {
	it('of a sheet: commune, group, hand-picked communes, weights, open line, period', () => {
		const selections = fc.record({
			code: orNull(insee),
			peers: fc.constantFrom(null, ...peerKinds),
			named: fc.uniqueArray(insee, { maxLength: namedLimit }),
			weights: fc.oneof(fc.constant(defaultWeights), weights),
			open: orNull(slug),
			period: orNull(period)
		});
		fc.assert(
			fc.property(selections, (given) => {
				const selection = { ...given, named: given.named.filter((code) => code !== given.code) };
				expect(parseSelection(shared(selectionParams(selection)))).toEqual({
					selection,
					problems: []
				});
			})
		);
	});

	it('of a comparison: its communes, in their order', () => {
		fc.assert(
			fc.property(fc.uniqueArray(insee, { maxLength: namedLimit }), (codes) => {
				expect(parseCodes(shared(codesParams(codes)))).toEqual({ codes, problems: [] });
			})
		);
	});

	it('of an indicator: period, region, departement, size, order, commune', () => {
		const regions = [
			{ code: '53', departements: ['22', '35'] },
			{ code: '94', departements: ['2A', '2B'] }
		];
		const periods = ['2023', '2024', '2024-T3'];
		const addresses: fc.Arbitrary<IndicatorAddress> = fc
			.constantFrom(null, ...regions)
			.chain((region) =>
				fc.record({
					period: orNull(fc.constantFrom(...periods)),
					region: fc.constant(region?.code ?? null),
					departement: orNull(
						fc.constantFrom(...(region ? [region] : regions).flatMap((one) => one.departements))
					),
					strate: orNull(fc.constantFrom(...strates.map(({ id }) => id))),
					sort: fc.constantFrom(...sortOrders),
					commune: orNull(insee)
				})
			);
		fc.assert(
			fc.property(addresses, (address) => {
				expect(parseAddress(shared(addressParams(address)), { periods }, regions)).toEqual({
					address,
					problems: []
				});
			})
		);
	});

	it('of an embed: the figure, its group always by name, and its options', () => {
		const options = fc.record({
			theme: fc.constantFrom(...embedThemes),
			hasTitle: fc.boolean(),
			hasCommands: fc.boolean(),
			frozen: orNull(
				fc.record({
					version: fc.stringMatching(/^[0-9a-f]{12}$/),
					date: orNull(fc.constantFrom('2025-03-02', '2026-01-01'))
				})
			)
		});
		const selections = fc.record({
			code: orNull(insee),
			peers: fc.constantFrom(...peerKinds),
			named: fc.uniqueArray(insee, { maxLength: namedLimit }),
			weights,
			open: slug,
			period: orNull(period)
		});
		fc.assert(
			fc.property(selections, options, (given, chosen) => {
				const selection = { ...given, named: given.named.filter((code) => code !== given.code) };
				const path = withEmbedOptions(
					embedPath('commune-bande', communeEmbedParams(selection)),
					chosen
				);
				const { pathname, searchParams } = new URL(path, 'https://example.org');
				expect(pathname).toBe('/integrer/commune-bande/');
				expect(searchParams.get('groupe')).not.toBeNull();
				expect(parseSelection(searchParams)).toEqual({ selection, problems: [] });
				expect(parseEmbedOptions(searchParams)).toEqual({ options: chosen, problems: [] });
			})
		);
		fc.assert(
			fc.property(slug, orNull(insee), options, (indicator, commune, chosen) => {
				const filters = { period: null, departement: '35', region: null, strate: null };
				const address = { ...filters, sort: sortOrders[0], commune };
				const path = withEmbedOptions(
					embedPath('indicateur-carte', indicatorEmbedParams(indicator, address)),
					chosen
				);
				const { searchParams } = new URL(path, 'https://example.org');
				expect(parseEmbedIndicator(searchParams, [])).toBe(indicator);
				expect(parseEmbedOptions(searchParams)).toEqual({ options: chosen, problems: [] });
				const regions = [{ code: '53', departements: ['35'] }];
				expect(parseAddress(searchParams, { periods: [] }, regions)).toEqual({
					address,
					problems: []
				});
			})
		);
	});

	it('of an embed tells options that make no sense, and leaves them out', () => {
		const search = new URLSearchParams('theme=rose&titre=peut-etre&version=<b>&donnees=hier');
		const { options, problems } = parseEmbedOptions(search);
		expect(options).toEqual({ theme: 'auto', hasTitle: true, hasCommands: true, frozen: null });
		expect(problems.map(({ parameter }) => parameter).sort()).toEqual([
			'donnees',
			'theme',
			'titre',
			'version'
		]);
	});
});
