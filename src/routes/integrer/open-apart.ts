/**
 * Links of an embed open beside the article, never inside its frame: there they would show a whole page
 * of the site. Set before the router of the site sees the click: it leaves such links to the browser.
 */
export function openApart(root: HTMLElement): () => void {
	const mark = ({ target }: Event) => {
		const link = target instanceof Element ? target.closest('a') : null;
		if (!link || link.hasAttribute('download') || isInside(link)) return;
		link.setAttribute('target', '_blank');
		link.setAttribute('rel', 'noopener');
	};
	root.addEventListener('click', mark, { capture: true });
	return () => root.removeEventListener('click', mark, { capture: true });
}

function isInside(link: Element): boolean {
	return link.getAttribute('href')?.startsWith('#') ?? true;
}
