/** Under this many values a group says nothing of its members but their number. */
export const smallestGroup = 5;

/** Decimals a summary has beyond those of the values: enough to compare, short to transfer. */
export const summaryDecimals = 2;
