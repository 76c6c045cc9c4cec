import type { Driver } from 'neo4j-driver-lite';

/** The slug of the actor who makes all claims of the filler, and of the article they stand in. */
export const FILLER = { actor: 'filler', article: 'filler-article', concept: 'filler-concept' } as const;

/** On how many propositions its claims are: few, since each is in the full-text index too and takes long to make. */
const PROPOSITIONS = 1000;

/**
 * Adds an article in which one actor makes very many claims, as `docs/graph.md` says that they lie; then lets Neo4j
 * plan by the numbers as they are.
 */
export async function addFiller(driver: Driver, claims: number): Promise<void> {
  await driver.executeQuery(
    `CREATE (article:Entity:Article {slug: $article, name: 'Filler', title: 'Filler', article: $article, kind: 'report'})
     CREATE (actor:Entity:Actor:Person {slug: $actor, name: 'Filler', kind: 'person', named: true, narrator: false})
     CREATE (actor)-[:APPEARS_IN {id: $actor + '.APPEARS_IN.' + $article, article: $article}]->(article)
     CREATE (concept:Entity:Concept {slug: $concept, name: 'filling', label: 'filling', altLabels: []})
     CREATE (concept)-[:APPEARS_IN {id: $concept + '.APPEARS_IN.' + $article, article: $article}]->(article)
     WITH article, actor, concept
     UNWIND range(1, $propositions) AS number
     WITH article, actor, concept, number, $article + ':p' + number AS slug
     CREATE (p:Entity:Proposition {slug: slug, article: $article, name: 'Filling ' + number, text: 'Filling ' + number,
       position: $article + '|' + right('0000000' + number, 8)})
     CREATE (p)-[:ABOUT {id: slug + '.ABOUT.' + $concept, article: $article}]->(concept)
     WITH article, actor, p, number
     UNWIND range(number, $claims, $propositions) AS at
     WITH article, actor, p, at, p.slug + '.' + $actor + at AS slug
     CREATE (c:Entity:Claim {slug: slug, article: $article, name: 'Filler affirms: ' + p.text, speaker: $actor,
       position: $article + '|' + right('0000000' + at, 8), act: 'asserts', certainty: 'unsaid', manner: 'narrated',
       polarity: CASE at % 100 WHEN 0 THEN 'denies' ELSE 'affirms' END})
     CREATE (c)-[:STATES {id: slug + '.STATES.' + p.slug, article: $article}]->(p)
     CREATE (actor)-[:MAKES {id: $actor + '.MAKES.' + slug, article: $article}]->(c)
     CREATE (c)-[:CLAIMED_IN {id: slug + '.CLAIMED_IN.' + $article, article: $article}]->(article)`,
    { ...FILLER, claims, propositions: PROPOSITIONS },
  );
  await driver.executeQuery('CALL db.prepareForReplanning(60)');
}
