// Articles that nobody wrote, as `docs/graph.md` says that they lie: always the same for the same seed.

/** Words that fill what nobody reads. */
const WORDS =
  'talks border water prison oil vote envoy truce debt grain port treaty sanction ransom canal fishery'.split(' ');
const ACTS = ['asserts', 'asserts', 'asserts', 'evaluates', 'predicts', 'warns'];
const MANNERS = ['quoted', 'indirect', 'narrated'];
const RULES = ['two-names', 'silent-party', 'one-voice', 'one-voice', 'contradiction'];
const KINDS = [
  ['interest', 'Interest'],
  ['obstacle', 'Obstacle'],
  ['leverage', 'Leverage'],
  ['tactic', 'Tactic'],
  ['outcome', 'Outcome'],
  ['criterion', 'Criterion'],
];

/** How many of each an article has. */
const PER_ARTICLE = {
  actors: 20,
  concepts: 10,
  sentences: 60,
  propositions: 260,
  claims: 300,
  talks: 10,
  agreements: 2,
  elements: 24,
  openPoints: 12,
  findings: 12,
  ambiguities: 8,
};

/** Slugs that questions name, and that are there in a graph of any size. */
const KNOWN = {
  /** who makes the most claims of all */
  loudActor: 'bench-actor-0',
  /** who makes at least 24 claims, and never many */
  actor: 'bench-actor-7',
  concept: 'bench-concept-0',
  agreement: 'bench-0:agreement-0',
};

/** A small generator of numbers from 0 to 1 (mulberry32). */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const digits = (number) => String(number).padStart(8, '0');

/** Collects nodes by their labels and relationships by what they join. */
class Rows {
  nodes = new Map();
  relationships = new Map();
  count = 0;

  constructor(article) {
    this.article = article;
  }

  node(labels, slug, properties) {
    const [rows] = [this.nodes.get(labels) ?? []];
    rows.push({ slug, ...properties });
    this.nodes.set(labels, rows);
    this.count++;
    return slug;
  }

  join(pattern, from, to, properties = {}) {
    const [, type] = pattern.split(' ');
    const rows = this.relationships.get(pattern) ?? [];
    rows.push({ from, to, properties: { id: `${from}.${type}.${to}`, article: this.article, ...properties } });
    this.relationships.set(pattern, rows);
  }
}

/** The nodes and relationships of the article with this number. Its speakers may come from any article before it. */
function articleRows(number, seed) {
  const random = randomOf(seed + number);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const text = (what) => `${what} ${pick(WORDS)} ${pick(WORDS)} ${Math.floor(random() * 1e6)}`;
  // The first of all are chosen far more often than the last: a few speak everywhere, most in one article.
  const skewed = (perArticle) => Math.floor((number + 1) * perArticle * random() ** 3);
  const actor = () => `bench-actor-${skewed(PER_ARTICLE.actors)}`;
  const concept = () => `bench-concept-${skewed(PER_ARTICLE.concepts)}`;
  const article = `bench-${number}`;
  const rows = new Rows(article);
  const own = (labels, stem, properties) => rows.node(labels, `${article}:${stem}`, { article, ...properties });
  const stated = (label, slug, claim) => rows.join(`${label} STATED_BY Claim`, slug, claim);

  const title = text('Report on');
  rows.node('Article', article, {
    article,
    name: title,
    title,
    kind: 'report',
    language: 'en',
    fiction: true,
    translation: false,
  });
  for (const index of times(PER_ARTICLE.actors, (i) => number * PER_ARTICLE.actors + i)) {
    const name = `Person ${pick(WORDS)} ${index}`;
    const description = text('Speaks of');
    const slug = `bench-actor-${index}`;
    rows.node('Actor:Person', slug, { name, kind: 'person', named: true, narrator: false, description });
    rows.join('Actor APPEARS_IN Article', slug, article);
  }
  for (const index of times(PER_ARTICLE.concepts, (i) => number * PER_ARTICLE.concepts + i)) {
    const label = `${pick(WORDS)} ${index}`;
    rows.node('Concept', `bench-concept-${index}`, { name: label, label, altLabels: [] });
    rows.join('Concept APPEARS_IN Article', `bench-concept-${index}`, article);
  }
  const sentences = times(PER_ARTICLE.sentences, (i) => {
    const position = `${article}|${digits(i * 500)}`;
    const slug = own('Sentence', `s${i}`, {
      name: `Sentence ${i}`,
      number: i,
      kind: 'sentence',
      start: i * 500,
      end: i * 500 + 499,
      position,
    });
    rows.join('Sentence SENTENCE_OF Article', slug, article);
    return slug;
  });
  const propositions = times(PER_ARTICLE.propositions, (i) => {
    const words = text('It is so that');
    const slug = own('Proposition', `p${i}`, {
      name: words,
      text: words,
      standing: 'affirmed',
      position: `${article}|${digits(i * 100)}`,
    });
    rows.join('Proposition ABOUT Concept', slug, concept());
    if (i % 2) rows.join('Proposition ABOUT Actor', slug, actor());
    return slug;
  });
  const claims = times(PER_ARTICLE.claims, (i) => {
    const speaker = number === 0 && i < 24 ? KNOWN.actor : actor();
    const start = i * 100;
    const manner = pick(MANNERS);
    const quote = text('said of the');
    const proposition = propositions[i % propositions.length];
    const slug = own('Claim', `c${i}`, {
      name: text('Affirms:'),
      speaker,
      position: `${article}|${digits(start)}`,
      act: pick(ACTS),
      certainty: 'unsaid',
      manner,
      polarity: i % 20 ? 'affirms' : 'denies',
    });
    const passage = own('Passage', `q${i}`, {
      name: quote,
      quote,
      manner,
      start,
      end: start + 99,
      quoteStart: start + 9,
      inTranslation: false,
      segments: [start, start + 99],
    });
    rows.join('Actor MAKES Claim', speaker, slug);
    rows.join('Claim STATES Proposition', slug, proposition);
    rows.join('Claim CLAIMED_IN Article', slug, article);
    rows.join('Claim FOUND_IN Passage', slug, passage);
    rows.join('Passage FROM_ARTICLE Article', passage, article);
    rows.join(
      'Passage IN_SENTENCE Sentence',
      passage,
      sentences[Math.min(sentences.length - 1, Math.floor(start / 500))],
    );
    return slug;
  });
  const fact = () => ({ claims: [pick(claims)], standing: 'affirmed' });
  const events = times(PER_ARTICLE.talks, (i) => {
    const name = text('Talks on');
    const slug = own('Event:Talks', `talks-${i}`, {
      name,
      title: name,
      kind: 'talks',
      status: 'actual',
      standing: 'affirmed',
      earliest: `20${10 + (i % 15)}-01-01`,
    });
    stated('Event', slug, pick(claims));
    rows.join('Event INVOLVES Actor', slug, actor(), { role: 'party', ...fact() });
    rows.join('Event CALLED Concept', slug, concept(), { words: pick(WORDS), inPassing: false, ...fact() });
    return slug;
  });
  for (let i = 0; i < PER_ARTICLE.agreements; i++) {
    const name = text('Agreement on');
    const slug = own('Event:Agreement', `agreement-${i}`, {
      name,
      title: name,
      kind: 'agreement',
      status: 'actual',
      standing: 'affirmed',
      earliest: '2020-01-01',
    });
    stated('Event', slug, pick(claims));
    for (let j = 0; j < 5; j++) {
      const words = text('Whoever signs opens the');
      const provision = own('Provision', `provision-${i}-${j}`, { name: words, text: words, standing: 'affirmed' });
      rows.join('Event PROVIDES Provision', slug, provision);
      stated('Provision', provision, pick(claims));
      for (let k = 0; k < 2; k++) {
        const judged = text('kept only in part');
        const assessment = own('Assessment', `assessment-${i}-${j}-${k}`, {
          name: judged,
          words: judged,
          scale: 'intermediate',
          standing: 'affirmed',
        });
        rows.join('Provision ASSESSED_BY Assessment', provision, assessment);
        stated('Assessment', assessment, pick(claims));
      }
    }
  }
  for (let i = 0; i < PER_ARTICLE.elements; i++) {
    const [kind, label] = KINDS[i % KINDS.length];
    const words = text('What stands here is');
    const slug = own(`Element:${label}`, `element-${i}`, { name: words, text: words, kind, standing: 'affirmed' });
    stated('Element', slug, pick(claims));
    rows.join('Element OF_PARTY Actor', slug, actor(), fact());
    rows.join('Element IN_EVENT Event', slug, pick(events), fact());
  }
  for (let i = 0; i < PER_ARTICLE.openPoints; i++) {
    const words = text('Nobody says who has the');
    const [kind, label] = i % 3 ? ['not-said', 'NotSaid'] : ['missing-voice', 'MissingVoice'];
    const slug = own(`OpenPoint:${label}`, `open-${i}`, { name: words, text: words, kind, standing: 'affirmed' });
    stated('OpenPoint', slug, pick(claims));
    rows.join('OpenPoint LEFT_OPEN_BY Actor', slug, actor());
  }
  for (let i = 0; i < PER_ARTICLE.findings; i++) {
    const words = text('Found:');
    const slug = own('Finding', `finding-${i}`, {
      name: words,
      text: words,
      rule: pick(RULES),
      holds: 'every-reading',
    });
    rows.join('Finding FOUND_IN_ARTICLE Article', slug, article);
    rows.join('Finding COMPARES Claim', slug, pick(claims), { order: 0 });
  }
  for (let i = 0; i < PER_ARTICLE.ambiguities; i++) {
    const question = text('Is it the');
    const slug = own('Ambiguity', `ambiguity-${i}`, { name: question, question });
    rows.join('Ambiguity FOUND_IN Passage', slug, `${article}:q${i}`);
    for (let j = 0; j < 2; j++) {
      const words = text('It is the');
      const reading = own('Reading', `reading-${i}-${j}`, { name: words, text: words, preferred: j === 0 });
      rows.join('Ambiguity READ_AS Reading', slug, reading);
    }
  }
  return rows;
}

module.exports = { articleRows, randomOf, Rows, KNOWN };
