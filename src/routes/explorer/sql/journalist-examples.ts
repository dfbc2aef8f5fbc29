import type { Example } from './example.ts';

export const journalistExamples: readonly Example[] = [
	{
		id: 'depuis-2014',
		from: 'journaliste',
		question: 'Qu’est-ce qui a changé depuis 2014 dans toute la France ?',
		needs: [
			'comedec-communes',
			'declaration-en-ligne-nombre',
			'declaration-en-ligne-part',
			'population-demarche-en-ligne'
		],
		sql: `-- Premier et dernier chiffre connus de chaque série nationale, à partir de 2014
WITH series AS (
  SELECT 'declaration-en-ligne-part' AS id, * FROM declaration_en_ligne_part
  UNION ALL SELECT 'declaration-en-ligne-nombre', * FROM declaration_en_ligne_nombre
  UNION ALL SELECT 'population-demarche-en-ligne', * FROM population_demarche_en_ligne
  UNION ALL SELECT 'comedec-communes', * FROM comedec_communes
)
SELECT libelle,
       unite,
       min(periode) AS depuis,
       arg_min(valeur, periode) AS premiere_valeur,
       max(periode) AS jusqu_a,
       arg_max(valeur, periode) AS derniere_valeur
FROM series
JOIN indicateur USING (id)
WHERE valeur IS NOT NULL AND periode >= '2014'
GROUP BY libelle, unite
ORDER BY libelle`
	},
	{
		id: 'objectifs-2016',
		from: 'journaliste',
		question: 'Quels objectifs de 2016 ont été manqués ?',
		needs: ['objectifs-sgmap-2016', 'canal-numerique-demarches'],
		sql: `-- Le bilan de 2017 compte les démarches qui ont atteint leur objectif ; la part du numérique
-- de chacune dit desquelles il s'agit
SELECT 'Objectifs non atteints' AS ligne, periode, denominateur - numerateur AS valeur
FROM objectifs_sgmap_2016
UNION ALL
SELECT 'Part du numérique : ' || code, periode, valeur
FROM canal_numerique_demarches
WHERE periode = '2016'
ORDER BY valeur`
	},
	{
		id: 'petites-et-grandes',
		from: 'journaliste',
		question: 'L’écart entre petites et grandes communes se réduit-il ?',
		needs: ['actes-en-ligne'],
		sql: `-- Médiane par année des communes de moins de 500 habitants et de celles de 5 000 à 9 999
SELECT periode,
       median(valeur) FILTER (strate = 0) AS moins_de_500_habitants,
       median(valeur) FILTER (population BETWEEN 5000 AND 9999) AS de_5000_a_9999_habitants,
       round(median(valeur) FILTER (population BETWEEN 5000 AND 9999)
         - median(valeur) FILTER (strate = 0), 1) AS ecart
FROM actes_en_ligne
JOIN commune USING (code)
GROUP BY periode
ORDER BY periode`
	},
	{
		id: 'officiel-ou-estime',
		from: 'journaliste',
		question:
			'Quels chiffres sont officiels, lesquels viennent d’une enquête, lesquels sont estimés ?',
		needs: [
			'mairies-enquete-2014',
			'mairies-site-internet',
			'declaration-en-ligne-part',
			'population'
		],
		sql: `-- Le statut est écrit à chaque ligne ; le producteur dit qui parle
WITH lignes AS (
  SELECT 'mairies-enquete-2014' AS id, statut FROM mairies_enquete_2014
  UNION ALL SELECT 'mairies-site-internet', statut FROM mairies_site_internet
  UNION ALL SELECT 'declaration-en-ligne-part', statut FROM declaration_en_ligne_part
  UNION ALL SELECT 'population', statut FROM population
)
SELECT libelle, producteur, statut, count(*) AS lignes
FROM lignes
JOIN indicateur USING (id)
GROUP BY ALL
ORDER BY libelle, lignes DESC`
	},
	{
		id: 'ce-qui-manque',
		from: 'journaliste',
		question: 'Qu’est-ce qu’on ne sait pas, et qui le détient ?',
		needs: [],
		sql: `-- Les séries par commune qui ne sont pas publiées, et l'administration qui les a
SELECT libelle, maille, simule, detenteur
FROM indicateur
WHERE detenteur IS NOT NULL
ORDER BY simule DESC, libelle`
	}
];
