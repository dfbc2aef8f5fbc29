import { escapeHtml } from '../text/escape-html.ts';
import { heightName } from './height-message.ts';

/** Until the figure has said its height, and where scripts are refused: most figures fit. */
export const firstHeight = 480;

interface Embedded {
	/** Whole address of the embed. */
	address: string;
	/** What the frame holds, for those who do not see it. */
	title: string;
}

/**
 * What is pasted in another page: the frame, and the script that gives it the height of its figure. The
 * script believes the origin of this site alone, and does nothing but set a height.
 */
export function embedSnippet({ address, title }: Embedded): string {
	const { origin } = new URL(address);
	return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}"
  width="100%" height="${firstHeight}" loading="lazy" style="border: 0"></iframe>
<script>
addEventListener("message", function (event) {
  if (event.origin !== ${JSON.stringify(origin)}) return;
  if (!event.data || event.data.name !== "${heightName}") return;
  document.querySelectorAll("iframe").forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.height = Number(event.data.height);
  });
});
</script>`;
}
