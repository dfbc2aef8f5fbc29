import { formatDecimal } from './number.ts';
import { nbsp } from './space.ts';
import { fr } from './typography.ts';

/** State of the engine, as the pages know it; bytes of what is being fetched. */
export type EngineState =
	| { kind: 'idle' }
	| { kind: 'loading'; received: number; total: number | null }
	| { kind: 'ready' }
	| { kind: 'failed'; reason: 'engine' | 'engine-unsupported' | 'offline' | 'damaged' };

export const engineWords = {
	title: 'Moteur de calcul',
	idle: 'Le moteur de calcul se charge quand vous utilisez les filtres.',
	start: 'Charger maintenant',
	ready: 'Moteur prêt.',
	cancel: 'Annuler'
};

/** « Chargement du moteur : 3,2 Mo sur 5,2 Mo. » */
export function loadingSentence(received: number, total: number | null): string {
	const bytes =
		total === null ? formatBytes(received) : `${formatBytes(received)} sur ${formatBytes(total)}`;
	return fr`Chargement : ${bytes}.`;
}

/** « 512 octets », « 24 ko », « 5,2 Mo », in powers of ten as French systems count. */
export function formatBytes(bytes: number): string {
	if (bytes < 1_000) return `${formatDecimal(bytes, 0)}${nbsp}octet${bytes > 1 ? 's' : ''}`;
	if (bytes < 999_500) return `${formatDecimal(bytes / 1_000, 0)}${nbsp}ko`;
	return `${formatDecimal(bytes / 1_000_000, 1)}${nbsp}Mo`;
}
