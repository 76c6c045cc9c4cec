import { Marks } from '../../parts/mark';
import { articlePath, thingPath } from '../../parts/place';
import { Quote } from '../../parts/quote';
import { RULE } from '../../parts/words';
import type { Moment } from './moment';

/** What a time is of, in which words, and who says so. */
export function Told({ moment, article = false }: { moment: Moment; article?: boolean }) {
  const { time, things, claims } = moment;
  const findings = [...new Map(time.findings.nodes.map(({ rule, slug }) => [rule, slug]))];
  return (
    <p class="told">
      {things.map((thing, index) => (
        <span key={thing.slug}>
          {index > 0 && ', '}
          <a href={thingPath(thing.slug)}>{thing.name}</a>
        </span>
      ))}{' '}
      <Quote text={time.words} inTranslation={time.article?.translation} />{' '}
      {time.edtf && <code class="edtf">{time.edtf}</code>} <Marks of={{ ...time, statedBy: { nodes: claims } }} />{' '}
      {findings.map(
        ([rule, slug]) =>
          rule && (
            <a key={slug} class="badge" href={thingPath(slug)}>
              {RULE[rule]}
            </a>
          ),
      )}
      {article && time.article && (
        <span class="caption">
          {' in '}
          <a href={articlePath(time.article.slug, 'timeline')}>{time.article.title}</a>
        </span>
      )}
    </p>
  );
}
