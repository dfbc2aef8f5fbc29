/**
 * A text that a spreadsheet will show and never run. Those programs take a cell that begins with one of
 * these for a formula, even behind spaces, and CSV has no way to say « this is text ».
 */
export function neutralText(text: string): string {
	const visible = text.replaceAll(controls, ' ');
	return formulaStart.test(visible) ? `'${visible}` : visible;
}

/** All but the line feed, which a quoted cell may hold. A tab or a carriage return would cut cells. */
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** With the full-width forms, that some spreadsheets bring to the plain ones. */
const formulaStart = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
