import { expect, it } from 'vitest';
import { searchKey, withoutArticle } from './search-key.ts';

it.each([
	['Saint-Étienne-du-Grès', 'saint etienne du gres'],
	['ST ETIENNE DU GRES', 'saint etienne du gres'],
	['Ste-Foy', 'sainte foy'],
	['Stes Maries', 'saintes maries'],
	["L'Haÿ-les-Roses", 'l hay les roses'],
	['L’Haÿ les Roses', 'l hay les roses'],
	['Œting', 'oeting'],
	['OETING', 'oeting'],
	['Hœnheim', 'hoenheim'],
	['Bors (Canton de Tude-et-Lavalette)', 'bors canton de tude et lavalette'],
	['  Oô  ', 'oo'],
	['Sterwen', 'sterwen'],
	['Est', 'est']
])('brings %s to %s', (text, key) => {
	expect(searchKey(text)).toBe(key);
});

it('drops an opening article, and only that', () => {
	expect(withoutArticle('le mans')).toBe('mans');
	expect(withoutArticle('l hay les roses')).toBe('hay les roses');
	expect(withoutArticle('les')).toBeNull();
	expect(withoutArticle('lens')).toBeNull();
});
