import type { Unit } from '../domain/unit.ts';
import type { FunnelMark } from '../model/funnel-mark.ts';
import type { FunnelPoints } from '../model/funnel-points.ts';
import type { FunnelDomain } from './funnel-layout.ts';
import type { Optional } from './optional.ts';

/** What a funnel draws; all texts about the data come from the page. */
export interface FunnelProps {
	/** The cloud, and the sides its limits give; null until it is loaded. */
	points: FunnelPoints | null;
	/** Value the limits stand around, in the unit: that of `points` when they are there. */
	expected: number;
	/** « ensemble » or the group it is the value of; its number is added. */
	expectedLabel: string;
	unit: Unit;
	mine?: Optional<FunnelMark>;
	peers?: readonly FunnelMark[];
	/** So that the drawing does not move when the cloud comes in; from the data when absent. */
	domain?: Optional<FunnelDomain>;
	/** « foyers fiscaux »: what the size counts. */
	denominatorLabel: string;
	/** Name of the vertical scale, with its unit. */
	valueLabel: string;
	format: (value: number) => string;
	formatTick?: ((value: number) => string) | undefined;
	href?: ((code: string) => string) | undefined;
	/** Codes of the communes in the frame, highest value first; empty when there is none. */
	onbrush?: ((codes: string[]) => void) | undefined;
	/** Enter or click on a commune. */
	onchoose?: ((code: string) => void) | undefined;
	label?: Optional<string>;
}
