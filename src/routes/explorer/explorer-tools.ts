/** Pages of the analyst's room, in order. */
export const explorerTools: readonly { href: string; label: string }[] = [
	{ href: '/explorer/', label: 'Filtrer' },
	{ href: '/explorer/sql/', label: 'SQL' },
	{ href: '/explorer/fichier/', label: 'Mon fichier' },
	{ href: '/explorer/publication/', label: 'Publication' }
];
