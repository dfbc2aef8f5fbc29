/** Level at which an indicator is observed. `modalite`: national figures by category, not by place. */
export const mailles = ['commune', 'departement', 'region', 'france', 'modalite'] as const;
export type Maille = (typeof mailles)[number];

/** Code of the whole country in the `code` column. */
export const franceCode = 'FR';

export interface Departement {
	code: string;
	name: string;
	region: string;
}

export interface Region {
	code: string;
	name: string;
}

/** Kinds of EPCI: communauté de communes, d'agglomération, urbaine, métropole. */
export const epciTypes = ['CC', 'CA', 'CU', 'METRO'] as const;
export type EpciType = (typeof epciTypes)[number];

export interface Epci {
	/** SIREN, nine digits. */
	code: string;
	name: string;
	type: EpciType;
}
