/** Text of the script of src/routes/commune/first-view, by scripts/bundle/first-view-plugin.ts. */
declare module 'virtual:first-view' {
	const script: string;
	export default script;
}
