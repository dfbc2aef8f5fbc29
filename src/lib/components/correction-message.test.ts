import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import CorrectionMessage from './CorrectionMessage.svelte';

describe('message about a figure', () => {
	const message = { subject: 'Correction', body: 'Bonjour,\nmerci' };

	it('is a mail to the contact, lines kept', () => {
		const { body } = render(CorrectionMessage, { props: { contact: 'a@exemple.fr', message } });
		expect(body).toContain(
			'href="mailto:a@exemple.fr?subject=Correction&amp;body=Bonjour%2C%0D%0Amerci"'
		);
	});

	it('is a text to copy where there is no contact', () => {
		const { body } = render(CorrectionMessage, { props: { contact: '', message } });
		expect(body).toContain('<textarea');
		expect(body).not.toContain('mailto:');
	});
});
