import type { Period } from '../domain/period.ts';
import { communeName } from './commune.ts';
import { formatPeriod, inPeriod } from './period.ts';
import { fr } from './typography.ts';

/** What a reader had before their eyes when they saw that a figure is wrong or missing. */
export interface CorrectionFacts {
	/** Label of the indicator. */
	indicator: string;
	/** Who holds the figures, or else who produces them. */
	holder: string;
	/** Null on a page about no commune. */
	commune: { name: string; code: string } | null;
	period: Period | null;
	/** The value as shown, or the word that says why there is none; null when none is meant. */
	shown: string | null;
	/** Address of the page, that shows the same thing to whoever opens it. */
	address: string;
}

export const correctionWords = {
	write: 'Signaler une valeur manquante ou fausse',
	noContact: fr`L’éditeur de ce site n’a pas indiqué d’adresse. Voici un message à copier et à envoyer à qui détient les chiffres :`,
	message: 'Message à copier',
	copy: 'Copier le message',
	copied: 'Message copié.',
	notCopied: fr`La copie n’a pas été possible : le texte est sélectionné, copiez-le au clavier.`
};

export interface CorrectionMessage {
	subject: string;
	body: string;
}

/** A message to send, its blanks for the reader to fill in. */
export function correctionMessage(facts: CorrectionFacts): CorrectionMessage {
	const { indicator, holder, commune, period, shown, address } = facts;
	const place = commune && `${communeName(commune.name)} (${commune.code})`;
	const when = period === null ? '' : ` ${inPeriod(period)}`;
	const seen = shown === null ? [] : [fr`Ce que la page indique${when} : ${shown}`];
	return {
		subject: [fr`Correction : ${indicator}`, ...(place === null ? [] : [place])].join(', '),
		body: [
			'Bonjour,',
			'',
			fr`Un chiffre me paraît manquer ou être inexact.`,
			'',
			fr`Indicateur : ${indicator}`,
			...(place === null ? [] : [fr`Commune : ${place}`]),
			...(period === null ? [] : [fr`Période : ${formatPeriod(period)}`]),
			...seen,
			fr`Détenteur des chiffres : ${holder}`,
			// An address is copied as it is: no typography inside.
			`Page\u00a0: ${address}`,
			'',
			fr`Ce que je crois juste, et d’où je le tiens :`,
			'',
			'',
			fr`Merci de le vérifier, ou de transmettre ce message à qui détient les chiffres.`
		].join('\n')
	};
}

/** Address that opens a mail program with the message written; lines end as mail asks for. */
export function mailtoLink(contact: string, { subject, body }: CorrectionMessage): string {
	const lines = encodeURIComponent(body.replaceAll('\n', '\r\n'));
	return `mailto:${encodeURIComponent(contact).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${lines}`;
}

/** The same in one text, to be copied. */
export function messageText({ subject, body }: CorrectionMessage): string {
	return `${fr`Objet : ${subject}`}\n\n${body}`;
}
