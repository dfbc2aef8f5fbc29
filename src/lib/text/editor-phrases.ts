import { fr } from './typography.ts';

/** What the code editor says, by what it would say in English. */
export const editorPhrases: Record<string, string> = {
	Completions: 'Propositions',
	'Control character': 'Caractère de contrôle',
	'Selection deleted': 'Sélection supprimée',
	'Folded lines': 'Lignes repliées',
	'Unfolded lines': 'Lignes dépliées',
	to: 'à',
	'folded code': 'code replié',
	unfold: 'déplier',
	'Fold line': 'Replier',
	'Unfold line': 'Déplier',
	close: 'fermer',
	'replaced match on line $': fr`remplacé à la ligne $`
};
