import type { EmbedTheme } from '../domain/embed.ts';

const dark = '(prefers-color-scheme: dark)';

/** Shows the document in these colours whatever its reader prefers; the style sheets keep one palette each. */
export function forceTheme(theme: EmbedTheme): void {
	if (theme === 'auto') return;
	document.documentElement.style.colorScheme = theme === 'sombre' ? 'dark' : 'light';
	for (const sheet of document.styleSheets)
		for (const rule of sheet.cssRules)
			if (rule instanceof CSSMediaRule && rule.media.mediaText === dark)
				rule.media.mediaText = theme === 'sombre' ? 'all' : 'not all';
}
