/** Apart from the words of its panel: every page has it at once. */
export const embedButton = 'Intégrer';
