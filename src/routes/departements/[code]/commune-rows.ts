import type { CatalogueIndicator, DepartementFile } from '../../../lib/domain/published.ts';
import { isAbsence } from '../../../lib/domain/status.ts';
import { strateOf } from '../../../lib/domain/strate.ts';
import { measures } from '../../../lib/model/column.ts';
import type { Measure } from '../../../lib/model/measure.ts';
import { communeName } from '../../../lib/text/commune.ts';
import { escapeHtml } from '../../../lib/text/escape-html.ts';
import { formatCount } from '../../../lib/text/number.ts';
import { absenceMark, statusExplanation, statusLabel } from '../../../lib/text/status.ts';
import { shortStrate } from '../../../lib/text/strate.ts';
import { formatValue } from '../../../lib/text/value.ts';

type TableIndicator = Pick<CatalogueIndicator, 'id' | 'unit' | 'decimals'>;

/**
 * The rows of the table of communes, by name, as markup: 900 of them would cost as much again as
 * data if a component hydrated them. `data-value` is what sorting reads; absent is empty.
 */
export function communeRows(
	file: DepartementFile,
	indicators: readonly TableIndicator[],
	base: string
): string {
	const columns = indicators.map((indicator) => {
		const column = file.indicators[indicator.id];
		return { indicator, values: column ? measures(column, indicator) : [] };
	});
	return orderByName(file)
		.map((index) => {
			const code = file.codes[index] ?? '';
			const name = escapeHtml(communeName(file.names[index] ?? code));
			const epci = file.epcis[file.epci[index] ?? -1]?.name ?? '';
			const cells = columns.map(({ indicator, values }) => valueCell(values[index], indicator));
			return (
				`<tr><th scope="row"><a href="${base}/commune/?code=${code}">${name}</a></th>` +
				sizeCells(file.population[index] ?? null) +
				`<td>${escapeHtml(communeName(epci))}</td>${cells.join('')}</tr>`
			);
		})
		.join('\n');
}

function orderByName({ names }: DepartementFile): number[] {
	const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
	return names
		.map((_, index) => index)
		.sort((a, b) => collator.compare(names[a] ?? '', names[b] ?? '') || a - b);
}

function sizeCells(population: number | null): string {
	const strate = strateOf(population);
	if (population === null || strate === null)
		return '<td class="number" data-value=""></td><td data-value=""></td>';
	return (
		`<td class="number" data-value="${population}">${formatCount(population)}</td>` +
		`<td data-value="${strate}">${shortStrate(strate)}</td>`
	);
}

function valueCell(measure: Measure | undefined, { unit, decimals }: TableIndicator): string {
	const status = measure && isAbsence(measure.status) ? measure.status : 'non-collecte';
	if (measure?.value === null || measure === undefined) {
		return (
			`<td class="number absent" data-value=""><span title="${escapeHtml(statusExplanation(status))}">` +
			`<span aria-hidden="true">${absenceMark(status)}</span>` +
			`<span class="visually-hidden">${statusLabel(status)}</span></span></td>`
		);
	}
	const { value } = measure;
	return `<td class="number" data-value="${value}">${formatValue(value, unit, decimals)}</td>`;
}
