/** Scripts that draw first views, and the styles of their components by class, by name of page or of embed, by scripts/bundle/first-view-plugin.ts. */
declare module 'virtual:first-views' {
	const views: Record<string, { script: string; styles: Record<string, string> }>;
	export default views;
}

/** In the script of an embed: the component that draws its figure, by the same. */
declare module 'virtual:first-drawing' {
	import type { Component } from 'svelte';
	const Drawing: Component<Record<string, unknown>>;
	export default Drawing;
}
