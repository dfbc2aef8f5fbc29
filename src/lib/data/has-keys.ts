/** Our own build writes the inside; this only tells it from another file or a captive portal's answer. */
export function hasKeys<T extends object>(json: unknown, keys: (keyof T & string)[]): json is T {
	return typeof json === 'object' && json !== null && keys.every((key) => key in json);
}
