/** `12,3 s` */
export function inSeconds(seconds: number): string {
	return `${seconds.toFixed(1).replace('.', ',')} s`;
}
