/**
 * What must be said beside the statistics of a group: `refused`, under the floor there are none;
 * `partial`, less than half of the group has a value.
 */
export type CoverageCaution = { kind: 'refused' | 'partial'; n: number; size: number };
