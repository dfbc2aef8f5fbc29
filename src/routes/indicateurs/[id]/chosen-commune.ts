import { isInField } from '../../../lib/domain/strate.ts';
import type { Status } from '../../../lib/domain/status.ts';
import type { CommuneChoice, CommuneColumns } from '../../../lib/model/chosen-communes.ts';
import { communeName } from '../../../lib/text/commune.ts';

/** The commune that the address names, as the engine knows it. */
export interface ChosenCommune {
	code: string;
	name: string;
	departement: string;
	value: number | null;
	status: Status;
	/** Among the communes of the filters. */
	isChosen: boolean;
	isOutsideField: boolean;
}

/** Null when no commune has that code. */
export function chosenCommune(
	columns: CommuneColumns,
	code: string,
	choice: CommuneChoice
): ChosenCommune | null {
	const index = columns.codes.indexOf(code);
	if (index === -1) return null;
	const strate = columns.strates[index] ?? null;
	const departement = columns.departements[index] ?? '';
	const isOutsideField = !isInField(strate);
	return {
		code,
		name: communeName(columns.names[index] ?? code),
		departement,
		value: columns.values[index] ?? null,
		status: columns.statuses[index] ?? 'non-collecte',
		isOutsideField,
		isChosen:
			(choice.strate === null ? !isOutsideField : strate === choice.strate) &&
			(choice.departement === null || departement === choice.departement) &&
			(choice.region === null || columns.regions[index] === choice.region)
	};
}
