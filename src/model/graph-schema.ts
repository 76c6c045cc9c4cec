import type { Model } from './types';

/**
 * Constraints and indexes in Cypher, made from the model: one id a node, and an index for each order that a
 * connection offers. Names are the label and the property, so that a plan tells which one it uses.
 */
export function graphSchema(model: Model): string[] {
  const statements = [
    'CREATE CONSTRAINT entity_slug IF NOT EXISTS FOR (n:Entity) REQUIRE n.slug IS UNIQUE',
    'CREATE CONSTRAINT parley_graph IF NOT EXISTS FOR (n:ParleyGraph) REQUIRE n.key IS UNIQUE',
    'CREATE INDEX claim_speaker IF NOT EXISTS FOR (n:Claim) ON (n.speaker, n.position, n.slug)',
    'CREATE INDEX claim_article IF NOT EXISTS FOR (n:Claim) ON (n.article, n.position, n.slug)',
  ];
  for (const type of model.types.values()) {
    if (type.relationship) continue;
    const label = type.name;
    const name = label.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
    statements.push(`CREATE CONSTRAINT ${name}_slug IF NOT EXISTS FOR (n:${label}) REQUIRE n.slug IS UNIQUE`);
    for (const property of new Set(type.orders.values())) {
      if (property === 'slug') continue;
      statements.push(`CREATE INDEX ${name}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property}, n.slug)`);
    }
  }
  const searched = [
    'Actor',
    'Place',
    'Event',
    'Provision',
    'Transfer',
    'Element',
    'Concept',
    'Definition',
    'Proposition',
    'Passage',
    'Name',
    'Article',
    'Finding',
    'OpenPoint',
    'Ambiguity',
    'Role',
  ];
  const properties = [
    'name',
    'text',
    'title',
    'label',
    'altLabels',
    'quote',
    'words',
    'post',
    'description',
    'question',
    'scopeNote',
  ];
  statements.push(
    `CREATE FULLTEXT INDEX entityText IF NOT EXISTS FOR (n:${searched.join('|')}) ON EACH [${properties.map((p) => `n.${p}`).join(', ')}]`,
  );
  return statements;
}

/** The statements as a file to read. */
export function graphSchemaFile(model: Model): string {
  return `// Made from schema/model by \`npm run generate\`.\n${graphSchema(model)
    .map((statement) => `${statement};`)
    .join('\n')}\n`;
}
