/** @graph shared */

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import jsonld from 'jsonld';
import type { Driver } from 'neo4j-driver-lite';
import oxigraph from 'oxigraph';
import type { Format } from '../../../src/export/format';
import { jsonLd } from '../../../src/export/rdf/json-ld';
import { turtle, vocabJsonLd } from '../../../src/export/rdf/vocab/formats';
import { openExport } from '../../../src/graph/export/open';
import type { Scope } from '../../../src/graph/export/scope';
import { model } from '../../../src/model/load';
import { folder } from '../../seed/tiny';
import { testDriver } from '../../support/neo4j';
import { seededGraph } from '../../support/seeded';

const SHAPES = join(__dirname, '..', '..', '..', 'schema', 'shapes.ttl');
const ARTICLE = 'two-rivers-water-talks';
const ALL: Scope = { of: 'all' };
const PREFIXES = `
  PREFIX aif: <http://www.arg.dundee.ac.uk/aif#>
  PREFIX oa: <http://www.w3.org/ns/oa#>
  PREFIX parley: <https://parley.example/vocab#>
  PREFIX prov: <http://www.w3.org/ns/prov#>
  PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  PREFIX schema: <https://schema.org/>
  PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
`;
let driver: Driver;

beforeAll(async () => {
  driver = testDriver();
  await seededGraph();
});
afterAll(() => driver.close());

async function textOf(format: Format, scope: Scope): Promise<string> {
  let text = '';
  for await (const chunk of format.write(await openExport({ driver, database: 'neo4j' }, scope))) text += chunk;
  return text;
}

/** Parsed by a library that did not write it: Oxigraph has parsers of its own. */
function stored(text: string, format: string): oxigraph.Store {
  const store = new oxigraph.Store();
  store.load(text, { format });
  return store;
}

const linesOf = (store: oxigraph.Store) =>
  [...new Set(store.dump({ format: 'application/n-quads' }).trim().split('\n'))].sort();
const count = async (cypher: string) =>
  Number((await driver.executeQuery(cypher, {}, { database: 'neo4j' })).records[0]?.get(0));
const ask = (store: oxigraph.Store, query: string) => store.query(PREFIXES + query) as Map<string, { value: string }>[];

/** What a SHACL library says of triples, as they are written: Oxigraph keeps a number, and not of which datatype. */
function validate(turtleText: string): { conforms: boolean; results: string[] } {
  const dir = folder({ 'data.ttl': turtleText });
  return JSON.parse(
    execFileSync(process.execPath, [join(__dirname, 'validate.mjs'), join(dir, 'data.ttl'), SHAPES], {
      encoding: 'utf8',
    }),
  );
}

describe('the graph in the standard vocabularies', () => {
  let text: string;
  let store: oxigraph.Store;
  beforeAll(async () => {
    text = await textOf(turtle, ALL);
    store = stored(text, 'text/turtle');
  });

  test('Turtle and JSON-LD are the same triples, each parsed by a library that did not write it', async () => {
    const quads = (await jsonld.toRDF(JSON.parse(await textOf(vocabJsonLd, ALL)), {
      format: 'application/n-quads',
    })) as unknown as string;
    expect(linesOf(stored(quads, 'application/n-quads'))).toEqual(linesOf(store));
    expect(store.size).toBeGreaterThan(5000);
  });

  test('it holds to the shapes; and what breaks them is found', () => {
    expect(validate(text)).toEqual({ conforms: true, results: [] });
    const broken = validate(
      text
        .replace(/prov:wasAttributedTo (<[^>]*:narrator>)/, 'prov:wasInfluencedBy $1')
        .replace('oa:exact "', 'oa:exact "one two three four five six seven eight nine ten eleven twelve '),
    );
    expect(broken.results).toEqual(
      expect.arrayContaining([
        expect.stringContaining('A claim has one speaker.'),
        expect.stringContaining('A quotation has at most twelve words.'),
      ]),
    );
  });

  test('every claim is attributed to its speaker, and every passage is there', async () => {
    const found = ask(store, 'SELECT ?c { ?c a schema:Claim ; prov:wasAttributedTo ?who ; parley:speaker ?who }');
    expect(found.length).toBe(await count('MATCH (c:Claim) RETURN count(c)'));
    const passages = ask(
      store,
      'SELECT DISTINCT ?p { ?p a oa:Annotation ; oa:hasTarget/oa:hasSelector/oa:refinedBy/oa:exact ?q }',
    );
    expect(passages.length).toBe(await count('MATCH (p:Passage) RETURN count(p)'));
  });

  test('what is claimed is never a plain triple: all facts of the graph are statements, those denied too', async () => {
    const facts = await count('MATCH (:Entity)-[r]->(:Entity) WHERE r.standing IS NOT NULL RETURN count(r)');
    expect(ask(store, 'SELECT ?s { ?s a rdf:Statement ; parley:standing ?how }').length).toBe(facts);
    const denied = await count("MATCH ()-[r {standing: 'denied'}]->() RETURN count(r)");
    expect(denied).toBeGreaterThan(0);
    const standing = '<https://parley.example/vocab#Standing/denied>';
    expect(ask(store, `SELECT ?s { ?s a rdf:Statement ; parley:standing ${standing} }`).length).toBe(denied);
    const plain = ask(
      store,
      'SELECT ?s { ?f a rdf:Statement ; rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o . ?s ?p ?o }',
    );
    expect(plain).toEqual([]);
    const wider = ask(
      store,
      'SELECT ?f { ?a skos:broader ?b . ?f rdf:subject ?a ; rdf:object ?b ; parley:editor ?why }',
    );
    expect(wider.length).toBe(ask(store, 'SELECT ?a { ?a skos:broader ?b }').length);
  });

  test('a node: what is said of it, with the names of its neighbours', async () => {
    const slug = `${ARTICLE}:water-talks`;
    const one = stored(await textOf(turtle, { of: 'node', slug }), 'text/turtle');
    const subject = `<https://parley.example/id/${slug}>`;
    expect(ask(one, `SELECT ?l { ${subject} <http://www.w3.org/2000/01/rdf-schema#label> ?l }`)).toHaveLength(1);
    const statements = `SELECT ?f { ?f a rdf:Statement . { ?f rdf:subject ${subject} } UNION { ?f rdf:object ${subject} } }`;
    expect(ask(one, statements).length).toBeGreaterThan(2);
    expect(ask(one, statements).length).toBe(ask(store, statements).length);
    expect(one.size).toBeLessThan(store.size / 4);
  });
});

test('every kind of thing goes out, each thing once, but sentences; and every own term is defined', async () => {
  const store = stored(await textOf(turtle, ALL), 'text/turtle');
  const { records } = await driver.executeQuery(
    'MATCH (n:Entity) UNWIND labels(n) AS label RETURN label, count(*) AS things',
    {},
    { database: 'neo4j' },
  );
  const things = new Map(records.map((record) => [record.get('label') as string, record.get('things') as number]));
  const kinds = [...model().types.values()].filter(({ name, relationship }) => !relationship && things.has(name));
  expect(kinds.length).toBeGreaterThan(20);
  for (const { name } of kinds) {
    const told = ask(store, `SELECT DISTINCT ?s { ?s a parley:${name} }`).length;
    expect([name, told]).toEqual([name, name === 'Sentence' ? 0 : things.get(name)]);
  }
  const { readFileSync } = await import('node:fs');
  const defined = readFileSync(join(SHAPES, '..', 'vocab.ttl'), 'utf8');
  store.load(defined, { format: 'text/turtle' });
  const own = "STRSTARTS(STR(?term), 'https://parley.example/vocab#')";
  for (const pattern of ['?s a ?term', '?s ?term ?o', '?f rdf:predicate ?term']) {
    const lost = ask(store, `SELECT DISTINCT ?term { ${pattern} FILTER(${own}) MINUS { ?term rdfs:comment ?what } }`);
    expect([pattern, lost]).toEqual([pattern, []]);
  }
});

test('the lossless form is RDF too: each fact names who says it, and refers by the addresses of the graph', async () => {
  const text = await textOf(jsonLd, { of: 'article', slug: ARTICLE });
  const quads = (await jsonld.toRDF(JSON.parse(text), {
    format: 'application/n-quads',
    safe: true,
  } as object)) as unknown as string;
  const store = stored(quads, 'application/n-quads');
  const claims = await count(`MATCH (c:Claim {article: '${ARTICLE}'}) RETURN count(c)`);
  expect(
    ask(store, 'SELECT ?c { ?p parley:claims ?c . ?c a parley:Claim ; parley:speaker ?who . ?who a parley:Actor }')
      .length,
  ).toBe(claims);
  const nobody = ask(
    store,
    'SELECT ?f { ?f a parley:Fact MINUS { ?f parley:said ?c } MINUS { ?f parley:editor ?why } }',
  );
  expect(nobody).toEqual([]);
  const lost = ask(store, 'SELECT ?f { ?f parley:said ?c MINUS { ?c a parley:Claim } }');
  expect(lost).toEqual([]);
});

test('the published context is the one in the files', async () => {
  const { readFileSync } = await import('node:fs');
  const published = JSON.parse(readFileSync(join(SHAPES, '..', 'context.jsonld'), 'utf8'))['@context'];
  expect(JSON.parse(await textOf(jsonLd, { of: 'article', slug: ARTICLE }))['@context'][0]).toEqual(published);
});
