/** Status of an observation, as written in the `statut` column. Order matters: it is the code in compact files. */
export const statuses = [
	'definitif',
	'provisoire',
	'estime',
	'simule',
	'secret',
	'non-collecte',
	'non-concerne'
] as const;
export type Status = (typeof statuses)[number];

/** Statuses whose value is absent: the reason why there is no number. */
export const absences = ['secret', 'non-collecte', 'non-concerne'] as const;
export type Absence = (typeof absences)[number];

export function isAbsence(status: Status): status is Absence {
	return (absences as readonly Status[]).includes(status);
}
