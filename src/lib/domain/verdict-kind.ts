/**
 * Where a commune stands against its group, once its interval is known: outside the 95 % limits,
 * outside the 99.8 % limits (`well-…`), or inside (`comparable`).
 */
export const verdictKinds = ['well-above', 'above', 'comparable', 'below', 'well-below'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** Why no verdict is given; a bare difference is never one. */
export const verdictGaps = ['no-value', 'no-counts', 'other-period', 'small-group'] as const;
export type VerdictGap = (typeof verdictGaps)[number];

export type VerdictAnswer = { kind: VerdictKind } | { kind: 'not-comparable'; reason: VerdictGap };
