import type { Example } from './example.ts';

/** And one of a mayor. */
export const analystExamples: readonly Example[] = [
	{
		id: 'numerateur-denominateur',
		from: 'analyste',
		question: 'De quoi ce pourcentage est-il fait : numérateur, dénominateur, unité, date ?',
		needs: ['demarches-en-ligne-services'],
		sql: `-- La valeur publiée est le rapport des deux comptes, arrondi
SELECT o.code,
       o.periode,
       o.valeur,
       i.unite,
       o.numerateur,
       i.numerateur AS ce_qui_est_compte,
       o.denominateur,
       i.denominateur AS sur_quoi,
       round(100 * o.numerateur / o.denominateur, 2) AS recalcul
FROM demarches_en_ligne_services AS o
CROSS JOIN (SELECT * FROM indicateur WHERE id = 'demarches-en-ligne-services') AS i
ORDER BY o.valeur DESC`
	},
	{
		id: 'ruptures',
		from: 'analyste',
		question: 'Quelles séries ont une rupture, quand et pourquoi ?',
		needs: [],
		sql: `SELECT libelle, periode, raison
FROM rupture
JOIN indicateur ON indicateur.id = rupture.indicateur
ORDER BY libelle, periode`
	},
	{
		id: 'fusions',
		from: 'analyste',
		question: 'Quelles communes sont nées d’une fusion, et sous quels anciens codes les trouver ?',
		needs: [],
		sql: `-- Une ligne par ancien code : de quoi raccorder un fichier d'avant la fusion
SELECT code AS code_actuel,
       nom AS commune,
       departement,
       unnest(string_split(anciens_codes, '|')) AS ancien_code,
       replace(anciens_noms, '|', ', ') AS communes_reunies
FROM commune
WHERE anciens_codes IS NOT NULL
ORDER BY code_actuel, ancien_code`
	},
	{
		id: 'part-masquee',
		from: 'analyste',
		question: 'Quelle part des communes est masquée par le secret statistique, année par année ?',
		needs: ['actes-en-ligne'],
		sql: `SELECT periode,
       count(*) AS communes,
       count(*) FILTER (statut = 'secret') AS secretes,
       count(*) FILTER (statut = 'non-collecte') AS non_collectees,
       round(100 * count(*) FILTER (statut = 'secret') / count(*), 1) AS pourcentage_masque
FROM actes_en_ligne
GROUP BY periode
ORDER BY periode`
	},
	{
		id: 'par-departement',
		from: 'analyste',
		question: 'Médiane, quartiles, moyenne pondérée et couverture par département ?',
		needs: ['evolution-population', 'population'],
		sql: `-- Communes de moins de 10 000 habitants ; la moyenne pèse chaque commune par sa population
SELECT departement.nom AS departement,
       count(valeur) AS communes,
       round(quantile_cont(valeur, 0.25), 2) AS premier_quartile,
       round(median(valeur), 2) AS mediane,
       round(quantile_cont(valeur, 0.75), 2) AS troisieme_quartile,
       round(sum(valeur * population) / sum(population) FILTER (valeur IS NOT NULL), 2)
         AS moyenne_ponderee,
       round(100 * count(valeur) / count(*), 1) AS couverture
FROM commune
JOIN departement ON departement.code = commune.departement
LEFT JOIN evolution_population
       ON evolution_population.code = commune.code AND periode = '2023'
WHERE population < 10000
GROUP BY departement.nom
ORDER BY mediane DESC`
	},
	{
		id: 'taille-et-evolution',
		from: 'analyste',
		question: 'Les petites communes perdent-elles plus d’habitants que les autres ?',
		needs: ['evolution-population'],
		sql: `-- À voir en nuage de points : la population en abscisse, son évolution en ordonnée
SELECT commune.code, nom AS commune, population, valeur AS evolution
FROM evolution_population
JOIN commune USING (code)
WHERE periode = '2023' AND population < 10000 AND departement = '35'
ORDER BY population`
	},
	{
		id: 'communes-voisines',
		from: 'maire',
		question: 'Où en sont les communes de mon intercommunalité, sur une carte ?',
		needs: ['evolution-population'],
		sql: `-- Remplacez 35238 par le code de votre commune
SELECT code, nom AS commune, population, valeur AS evolution
FROM commune
JOIN evolution_population USING (code)
WHERE periode = '2023'
  AND epci = (SELECT epci FROM commune WHERE code = '35238')
ORDER BY evolution DESC`
	}
];
