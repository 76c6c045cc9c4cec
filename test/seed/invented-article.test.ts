import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { View } from '../../src/domain/view';
import { check } from '../../src/seed/check';
import { loadSeeds } from '../../src/seed/load';
import { folder } from './tiny';

const seedsDir = join(__dirname, '..', '..', 'seeds');
const texts = join(__dirname, '..', '..', '..', 'shared', 'articles');
const slug = 'two-rivers-water-talks';
const id = (name: string) => `${slug}:${name}`;

const viewOf = async (name: string) => {
  const { plans } = await loadSeeds({ seedsDir, files: [join(seedsDir, `${name}.yaml`)] });
  const { nodes, relationships } = plans[0] as (typeof plans)[number];
  return new View(nodes, relationships);
};

describe('the invented article', () => {
  let view: View;
  beforeAll(async () => {
    view = await viewOf(slug);
  });
  const times = (event: string, rel: string) =>
    view.out(id(event), rel).map(({ props: { edtf, earliest, latest } }) => [edtf, earliest, latest]);

  test('is proved against its text, and every sentence bears a claim', async () => {
    const { problems, articles } = await check({ seedsDir, files: [join(seedsDir, `${slug}.yaml`)] });
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['SEED_UNDEFINED', 'note']]);
    expect(articles[0]).toMatchObject({ proved: true, sentences: articles[0]?.coveredSentences });
    expect(view.node(slug)?.props.fiction).toBe(true);
  });

  test('loads too where its text is not at hand, and says so', async () => {
    const dir = folder({});
    for (const name of ['shared', `${slug}.yaml`]) cpSync(join(seedsDir, name), join(dir, name), { recursive: true });
    const { ok, problems, articles } = await check({ seedsDir: dir });
    expect([ok, articles[0]?.proved]).toEqual([true, false]);
    expect(problems.map((problem) => [problem.code, problem.severity])).toEqual([
      ['SEED_TEXT_MISSING', 'note'],
      ['SEED_UNDEFINED', 'note'],
    ]);
  });

  test('what two speakers dispute is contested', () => {
    const [row] = view.from(id('water-talks'), 'CALLED').filter(({ to }) => to === 'negotiation');
    expect(row?.props.standing).toBe('contested');
  });

  test('where somebody corrects himself, both numbers stay', () => {
    const sizes = view
      .out(id('dry-villages'), 'HAS_SIZE')
      .map(({ props }) => [props.min, props.corrected])
      .sort();
    expect(sizes).toEqual([
      [12, true],
      [14, false],
    ]);
    const corrects = view.from(id('fourteen-villages-dry.vask'), 'CORRECTS').map(({ to }) => to);
    expect(corrects).toEqual([id('twelve-villages-dry.vask')]);
  });

  test('an exchange of three sides has the ratio that its numbers allow', () => {
    expect(view.out(id('three-way-exchange'), 'CONSISTS_OF')).toHaveLength(3);
    expect(view.all('ComputedRatio').map(({ props }) => props.caption)).toEqual(['120 to 40–60 is 2.0–3.0']);
  });

  test('no date says more than the text', () => {
    expect(times('sluices-open', 'AT_TIME')).toEqual([['XXXX-03', undefined, undefined]]);
    expect(times('water-talks', 'SINCE')).toEqual([['2019/..', '2019-01-01', undefined]]);
    expect(times('reed-accord', 'AT_TIME')).toEqual([['[2015..2017]', '2015-01-01', '2017-12-31']]);
    expect(times('treaty-of-the-rivers', 'AT_TIME')).toEqual([['1890~', undefined, undefined]]);
    expect(times('shared-dam', 'AT_TIME')).toEqual([['192X', '1920-01-01', '1929-12-31']]);
    expect(times('pact-of-1931', 'AT_TIME')).toEqual([['1931?', undefined, undefined]]);
    expect(times('spring-truce', 'AT_TIME')).toEqual([['2014-21', '2014-01-01', '2014-12-31']]);
    expect(times('next-round', 'AT_TIME')).toEqual([['XXXX-05-04', undefined, undefined]]);
    expect(times('signing', 'AT_TIME')).toEqual([['../2029', undefined, '2029-12-31']]);
  });

  test('whom the nine engineers act for depends on the reading', () => {
    const rows = view.from(id('nine-engineers'), 'ACTS_FOR').map(({ to, props }) => [to, props.reading]);
    expect(rows).toEqual([
      [id('auren'), id('of-which-side.of-auren')],
      [id('belmar'), id('of-which-side.of-belmar')],
    ]);
  });

  test('shares concepts with the first article, and nothing else', async () => {
    const first = await viewOf('usa-venezuela-conversations');
    const common = view.all('Entity').filter((node) => first.node(node.slug));
    expect(common.map((node) => node.slug)).toEqual(
      expect.arrayContaining(['conversation', 'dialogue', 'negotiation', 'concession', 'compliance', 'good-faith']),
    );
    expect(common.filter((node) => !node.shared)).toEqual([]);
    expect(common.filter((node) => node.labels.includes('Actor'))).toEqual([]);
  });
});

const proved = existsSync(texts) ? 'proved against all texts' : 'the text of the first is not at hand';
test(`all seeds of the project are sound (${proved})`, async () => {
  const report = await check({ seedsDir, ...(existsSync(texts) ? { textsDir: texts } : {}) });
  expect(report.problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  for (const article of report.articles) {
    expect(article.coveredSentences).toBe(article.sentences);
    expect(article.proved).toBe(existsSync(texts) || article.slug === slug);
  }
});
