// Seeds that nobody wrote, as an editor would write them: always the same for the same number.

const { randomOf } = require('../generate.js');

const PER_ARTICLE = { sentences: 40, propositions: 90, talks: 5, actors: 2 };
const WORDS =
  'talks border water prison oil vote envoy truce debt grain port treaty sanction ransom canal fishery'.split(' ');
const KINDS = ['person', 'organization', 'state'];

/** The seeds' shared actors, for so many articles. */
function* sharedSeed(articles) {
  yield 'parley: 1\nactors:\n';
  for (let i = 0; i < articles * PER_ARTICLE.actors + 5; i++)
    yield `  actor-${i}: {kind: ${KINDS[i % 3]}, name: Actor ${WORDS[i % WORDS.length]} ${i}}\n`;
}

/** The seed of the article with this number; a few shared actors speak everywhere, most in few articles. */
function articleSeed(number, articles) {
  const random = randomOf(number + 77);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const actor = () => `actor-${Math.floor((articles * PER_ARTICLE.actors + 5) * random() ** 3)}`;
  const words = () => `${pick(WORDS)} ${pick(WORDS)} ${Math.floor(random() * 1e6)}`;
  const at = () => {
    const sentence = Math.floor(random() * PER_ARTICLE.sentences);
    const start = sentence * 200 + Math.floor(random() * 100);
    return `at: [{sentence: ${sentence + 1}, quote: said of the ${pick(WORDS)}, manner: quoted, quoteAt: ${start}}]`;
  };
  const slug = `made-${number}`;
  const sentences = Array.from({ length: PER_ARTICLE.sentences }, (_, i) => `[${i * 200}, ${i * 200 + 199}]`);
  const lines = [
    'parley: 1',
    `article: {slug: ${slug}, title: Report on ${words()}, kind: report, language: en, fiction: true, annotatedBy: [bench], textFile: none.txt, sha256: "${'0'.repeat(64)}", length: ${PER_ARTICLE.sentences * 200}, sentences: [${sentences}]}`,
    'propositions:',
  ];
  const claims = [];
  for (let i = 0; i < PER_ARTICLE.propositions; i++) {
    const [speaker, about] = [actor(), actor()];
    claims.push(`p${i}.${speaker}`);
    lines.push(
      `  p${i}: {text: It is so that ${words()}., about: [${about}], speaker: ${speaker}, ${i % 20 ? '' : 'polarity: denies, '}${at()}}`,
    );
  }
  lines.push('events:');
  for (let i = 0; i < PER_ARTICLE.talks; i++)
    lines.push(
      `  talks-${i}: {kind: talks, title: Talks on ${words()}, said: [${pick(claims)}], participants: [{is: ${actor()}, role: party}]}`,
    );
  lines.push('actors:', `  narrator: {kind: person, name: The narrator, named: false, narrator: true}`);
  // What articles say of the same two actors, which is compared across them.
  lines.push(`  actor-${number % 3}: {leads: [{is: actor-${3 + (number % 2)}, said: [${pick(claims)}]}]}`);
  return `${lines.join('\n')}\n`;
}

module.exports = { sharedSeed, articleSeed };
