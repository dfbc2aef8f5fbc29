/** Hands a file to the reader, as a download. */
export function saveFile(content: Blob | string, name: string, type = 'text/plain'): void {
	const blob =
		typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	// The browser has taken hold of the file by then; kept, it would stay in memory with the page.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
