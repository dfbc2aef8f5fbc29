import type { Page } from '@playwright/test';

/** What a reader sees of a first line: its words, its marks, where it is. */
export function firstLine(page: Page) {
	const first = page.locator('main article').first();
	return first.evaluate((article) => {
		const words = (element: Element | null) =>
			(element?.textContent ?? '').replace(/\s+/g, ' ').trim();
		return {
			title: words(document.querySelector('h1')),
			tab: document.title,
			identity: words(document.querySelector('main dl')),
			group: words(document.querySelector('.choices summary')),
			words: words(article.querySelector('.words')),
			figure: words(article.querySelector('figcaption')),
			marks: [...article.querySelectorAll('.canvas [d], .canvas [x], .canvas [x1]')].map((mark) =>
				[
					words(mark),
					...[...mark.attributes].map(({ name, value }) => `${name}=${value}`).sort()
				].join(' ')
			),
			top: article.getBoundingClientRect().top + scrollY,
			height: article.querySelector('.words')?.getBoundingClientRect().height
		};
	});
}
