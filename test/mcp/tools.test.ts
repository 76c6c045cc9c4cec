/** @graph shared */

import { BASE, call, connectBoth, inTurn } from './support';

const ARTICLE = 'two-rivers-water-talks';
const ACCORD = `${ARTICLE}:reed-accord`;
const KEPT = `${ARTICLE}:accord-kept-in-part`;
const clients = connectBoth();

test('every tool says what it is for, what it takes and gives, and that it only reads', async () => {
  const { tools } = await clients.stdio().listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    'search',
    'get_node',
    'who_says',
    'compare_speakers',
    'find_path',
    'list_findings',
    'list_open_points',
    'list_articles',
    'run_graphql',
  ]);
  for (const { annotations, description, inputSchema, outputSchema } of tools) {
    expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
    expect(description?.length).toBeGreaterThan(100);
    expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
    for (const argument of Object.values(inputSchema.properties ?? {})) expect(argument).toHaveProperty('description');
    expect(outputSchema?.type).toBe('object');
  }
  expect(await clients.http().listTools()).toEqual({ ...(await clients.stdio().listTools()) });
});

describe.each(['stdio', 'http'] as const)('over %s', (over) => {
  const client = clients[over];

  test('search gives slugs, and for each hit who claims it', async () => {
    const { text, data } = await call(client(), 'search', { query: 'readings published', first: 3 });
    expect(data.hits).toHaveLength(3);
    const hit = data.hits.find(
      (one: { thing: { slug: string } }) => one.thing.slug === `${ARTICLE}:readings-published`,
    );
    expect(hit).toMatchObject({ thing: { type: 'Proposition' }, basis: { standing: 'CONTESTED', claimsInAll: 2 } });
    expect(text).toContain('CONTESTED: Auren published its gauge readings.');
    const nothing = await call(client(), 'search', { query: 'xyzzy' });
    expect(nothing).toMatchObject({ error: false, data: { hits: [], articles: [] } });
    expect(nothing.text).toContain('The graph does not hold it');
  });

  test('get_node shows a thing with its relations, claims and findings', async () => {
    const { text, data } = await call(client(), 'get_node', { slug: ACCORD });
    expect(data.thing).toEqual({
      slug: ACCORD,
      name: 'The Reed Accord',
      type: 'Agreement',
      link: `${BASE}/id/${ACCORD}`,
    });
    expect(data.facts.map(({ relation }: { relation: string }) => relation)).toEqual(
      expect.arrayContaining(['participants', 'provisions', 'times']),
    );
    expect(data.articles).toMatchObject([{ slug: ARTICLE, fiction: true, link: `${BASE}/articles/${ARTICLE}` }]);
    expect(text).toContain('an invented article');
    expect(text).toMatch(/Sana Deru, as reported by The narrator AFFIRMS \(evaluates\): .*“it was kept only in part”/);
  });

  test('who_says gives claims with all that they are cited by, page after page', async () => {
    const given = { about: ACCORD, first: 2 };
    const one = await call(client(), 'who_says', given);
    const two = await call(client(), 'who_says', { ...given, after: one.data.next });
    expect(one.data.claims[0]).toMatchObject({
      speaker: { link: expect.stringContaining(`${BASE}/id/`) },
      polarity: expect.stringMatching(/AFFIRMS|DENIES|LEAVES_OPEN/),
      quotes: [{ quote: expect.any(String), sentences: [expect.any(Number)], start: expect.any(Number) }],
      article: ARTICLE,
    });
    const slugs = [...one.data.claims, ...two.data.claims].map(({ slug }: { slug: string }) => slug);
    expect(new Set(slugs).size).toBe(4);
    expect(one.text).toContain(`after: "${one.data.next}"`);
  });

  test('who_says tells that nobody says it from that nobody of these says it, and both from what is not there', async () => {
    const [narrowed, silent, unknown] = await Promise.all([
      call(client(), 'who_says', { about: ACCORD, act: ['THREATENS'] }),
      call(client(), 'who_says', { about: `${ARTICLE}:barge-passage` }),
      call(client(), 'who_says', { about: 'reed-acord' }),
    ]);
    expect(narrowed.data).toMatchObject({ claims: [], total: 0 });
    expect(narrowed.text).toMatch(/nobody says anything about it of the kind asked for\. Without .* 5 claims/);
    expect(silent.data).toMatchObject({ claims: [], note: expect.stringContaining('no claim in it is about this') });
    expect(unknown).toMatchObject({ error: true, data: undefined });
    expect(unknown.text).toMatch(/^error: .*"reed-acord".* \[UNKNOWN_ID\]/);
  });

  test('compare_speakers sets speakers side by side, the silent ones too', async () => {
    const { data, text } = await call(client(), 'compare_speakers', { about: ACCORD, first: 20 });
    const row = data.rows.find(
      ({ proposition }: { proposition: { slug: string } }) => proposition.slug === `${ARTICLE}:accord-kept-in-part`,
    );
    const stances = row.stances.map((one: { speaker: { name: string }; stance: string }) => [
      one.speaker.name,
      one.stance,
    ]);
    expect(stances).toEqual(
      expect.arrayContaining([
        ['Ilva Tamm', 'DENIES'],
        ['Sana Deru', 'AFFIRMS'],
        ['The narrator', 'SAYS_NOTHING'],
      ]),
    );
    expect(text).toContain('FOUND BY COMPARING, CONTRADICTION');
  });

  test('find_path tells on whose claims each step rests, or that there is no path', async () => {
    const ends = { from: `${ARTICLE}:auren`, to: `${ARTICLE}:belmar` };
    const { data } = await call(client(), 'find_path', ends);
    expect(data.steps.length).toBeGreaterThan(0);
    const rests = data.steps.map(({ basis }: { basis: { claims: []; editorial: unknown } }) => basis);
    for (const { claims, editorial } of rests) expect(claims.length > 0 || editorial !== null).toBe(true);
    const none = await call(client(), 'find_path', { ...ends, to: 'maduro', maxSteps: 1 });
    expect(none).toMatchObject({ error: false, data: { steps: null } });
    expect(none.text).toContain('are both in the graph, and it holds no path of at most 1 step between');
  });

  test('list_findings, list_open_points and list_articles', async () => {
    const [findings, about, open, articles] = await Promise.all([
      call(client(), 'list_findings', { rules: ['CONTRADICTION'], article: ARTICLE }),
      call(client(), 'list_findings', { about: `${ARTICLE}:accord-kept-in-part` }),
      call(client(), 'list_open_points', { kinds: ['MISSING_VOICE'], article: ARTICLE }),
      call(client(), 'list_articles'),
    ]);
    expect(findings.data.total).toBe(3);
    expect(findings.data.findings[0].compares).toHaveLength(2);
    expect(about.data.findings).toMatchObject([{ rule: 'CONTRADICTION' }]);
    expect(open.text).toContain("THE EDITOR'S READING, said by nobody in the article");
    expect(articles.data.articles.map(({ slug }: { slug: string }) => slug)).toContain(ARTICLE);
    expect(articles.data.items[0].speakers.length).toBeGreaterThan(0);
  });

  test('run_graphql asks within the limits of the API', async () => {
    const query = 'query Talks($slug: String!) { event(slug: $slug) { title } }';
    const answer = await call(client(), 'run_graphql', { query, variables: { slug: ACCORD } });
    expect(answer.data).toMatchObject({ data: { event: { title: 'The Reed Accord' } }, errors: [] });
    const refused = async (text: string) => (await call(client(), 'run_graphql', { query: text })).text;
    const deep = `{ articles { nodes { ${'claims { nodes { article { '.repeat(9)}slug${' } } }'.repeat(9)} } } }`;
    const large =
      '{ claims(first: 100) { nodes { name proposition { text claims { nodes { name passages { slug quote sentences { slug start } } proposition { text name } statedIn: article { title } } } } } } }';
    expect(await refused('mutation { remove }')).toMatch(/not configured to execute mutation.*\[BAD_REQUEST\]$/);
    expect(await refused('{ nothing }')).toMatch(/Cannot query field "nothing".*\[BAD_REQUEST\]$/);
    expect(await refused('{ claims(first: 101) { totalCount } }')).toMatch(/\[LIMIT_PAGE\]$/);
    expect(await refused(deep)).toMatch(/\[LIMIT_DEPTH\]$/);
    expect(await refused(large)).toMatch(/^error: The answer has more than 60000 characters.*\[LIMIT_ANSWER\]$/);
  });

  test('what is asked wrongly is told with a code, an unknown slug with what is near', async () => {
    const [unknown, misspelt, wrong] = await Promise.all([
      call(client(), 'get_node', { slug: 'ilva-tam' }),
      call(client(), 'search', { query: 'water', frist: 3 }),
      call(client(), 'who_says', { about: ACCORD, polarity: ['MAYBE'] }),
    ]);
    expect(unknown.error && misspelt.error && wrong.error).toBe(true);
    expect(unknown.text).toMatch(/\[UNKNOWN_ID\]\n/);
    expect(unknown.text).toContain(`${ARTICLE}:tamm`);
    expect(misspelt.text).toMatch(/frist.*\[BAD_ARGUMENT\]$/);
    const [near, speaker, compared, path] = await inTurn(client(), [
      ['who_says', { about: ACCORD, speaker: ['x'] }],
      ['who_says', { about: ACCORD, speakers: [`${ARTICLE}:derru`] }],
      ['compare_speakers', { about: KEPT, speakers: [`${ARTICLE}:derru`] }],
      ['find_path', { from: ACCORD, to: KEPT, speakers: [`${ARTICLE}:derru`] }],
    ]);
    expect(near.text).toMatch(
      /^error: who_says has no argument "speaker"\. Did you mean "speakers"\? Its arguments are "about", "speakers", .*\[BAD_ARGUMENT\]$/,
    );
    for (const { text } of [speaker, compared, path])
      expect(text).toMatch(
        /^error: "speakers" names "two-rivers-water-talks:derru".* Did you mean ".*:deru"\? \[UNKNOWN_ID\]/,
      );
    expect(wrong.text).toMatch(/"polarity\.0": .*AFFIRMS.*\[BAD_ARGUMENT\]$/);
  });

  test('resources and prompts', async () => {
    const read = async (uri: string) => {
      const [content] = (await client().readResource({ uri })).contents;
      return (content as { text: string }).text;
    };
    const { resources } = await client().listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(
      expect.arrayContaining(['parley://schema', `parley://article/${ARTICLE}`]),
    );
    expect(await read('parley://schema')).toContain('  search(query: String!');
    expect(await read('parley://schema/Claim')).toMatch(
      /^# .*\ntype Claim implements [\s\S]*\n {2}polarity: Polarity! # /,
    );
    expect(await read(`parley://article/${ARTICLE}`)).toContain('## Who speaks in it');
    await expect(read('parley://schema/Nothing')).rejects.toThrow('no type "Nothing"');
    await expect(read('parley://article/nothing')).rejects.toThrow('no article "nothing"');
    const { prompts } = await client().listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(['check_statement', 'prepare_negotiation']);
    const { messages } = await client().getPrompt({
      name: 'check_statement',
      arguments: { statement: 'It was kept.' },
    });
    expect(JSON.stringify(messages)).toContain('It was kept.');
  });
});
