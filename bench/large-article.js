// One article with so many things to draw that its graph is large: nobody wrote it, and it is always the same.

const { randomOf, Rows } = require('./generate.js');

const ARTICLE = 'bench-large';
const WORDS = 'harbour border water prison oil vote envoy truce debt grain port treaty'.split(' ');
const KINDS = [
  ['Person', 'person'],
  ['Group', 'group'],
  ['State', 'state'],
];

/** The rows of an article with `things` events and actors, each of which has at least one link. */
function largeArticle(things) {
  const random = randomOf(things);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const rows = new Rows(ARTICLE);
  const own = (labels, stem, properties) =>
    rows.node(labels, `${ARTICLE}:${stem}`, { article: ARTICLE, ...properties });
  rows.node('Article', ARTICLE, {
    ...{ article: ARTICLE, name: 'A large article', title: 'A large article' },
    ...{ kind: 'report', language: 'en', translation: false, fiction: true },
  });
  const speaker = own('Actor:Person', 'speaker', { name: 'A speaker', kind: 'person', named: true, narrator: false });
  const claims = Array.from({ length: 200 }, (_, index) => {
    const slug = own('Claim', `c${index}`, {
      ...{ name: `Claim ${index}`, speaker, act: 'asserts', certainty: 'unsaid', manner: 'quoted' },
      ...{ polarity: 'affirms', position: `${ARTICLE}|${String(index).padStart(8, '0')}` },
    });
    rows.join('Actor MAKES Claim', speaker, slug);
    rows.join('Claim CLAIMED_IN Article', slug, ARTICLE);
    return slug;
  });
  const fact = () => ({ claims: [pick(claims)], standing: 'affirmed' });
  const actors = Array.from({ length: Math.round(things * 0.6) }, (_, index) => {
    const [label, kind] = KINDS[index % KINDS.length];
    const name = `The ${pick(WORDS)} ${kind} ${index}`;
    return own(`Actor:${label}`, `actor-${index}`, { name, kind, named: true, narrator: false });
  });
  const events = Array.from({ length: things - actors.length }, (_, index) => {
    const title = `Talks on ${pick(WORDS)} and ${pick(WORDS)} ${index}`;
    const slug = own('Event:Talks', `talks-${index}`, {
      ...{ name: title, title, kind: 'talks', status: pick(['actual', 'proposed']), standing: 'affirmed' },
      earliest: '2020-01-01',
    });
    rows.join('Event STATED_BY Claim', slug, pick(claims));
    return slug;
  });
  for (const [index, actor] of actors.entries())
    for (const event of new Set([events[index % events.length], pick(events)]))
      rows.join('Event INVOLVES Actor', event, actor, { role: 'party', ...fact() });
  return rows;
}

module.exports = { largeArticle, ARTICLE };
