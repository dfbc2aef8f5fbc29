import type { Component } from 'svelte';
import type { IndicatorFigure } from '../../../lib/domain/embed.ts';
import type { DrawnAnswer } from './summed-answer.ts';

/** The figures of an indicator's page, each fetched alone. */
export const drawings: Record<IndicatorFigure, () => Promise<{ default: Component<DrawnAnswer> }>> =
	{
		evolution: () => import('./drawings/Evolution.svelte'),
		carte: () => import('./drawings/Map.svelte'),
		tailles: () => import('./drawings/Sizes.svelte'),
		repartition: () => import('./drawings/Distribution.svelte'),
		classement: () => import('./drawings/Ranking.svelte'),
		entonnoir: () => import('./drawings/Funnel.svelte'),
		couverture: () => import('./drawings/Coverage.svelte'),
		categories: () => import('./drawings/Categories.svelte')
	};
