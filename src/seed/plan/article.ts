import { props, type Value } from '../../domain/rows';
import { model } from '../../model/load';
import type { TypeDef } from '../../model/types';
import type { Builder } from './builder';
import type { Entry } from './registry';
import { propertiesOf } from './things';

/** Plans the article itself: its node, its sentences, its narrator. */
export function planArticle(builder: Builder): Entry | undefined {
  const { file } = builder;
  const article = file.data.article as NonNullable<typeof file.data.article>;
  const type = model().types.get('Article') as TypeDef;
  const row = builder.node(article.slug, type, propertiesOf(type, article as Record<string, unknown>));
  row.props = props({
    ...row.props,
    textFile: article.textFile,
    sha256: article.sha256,
    length: article.length,
  } as Record<string, Value>);
  planSentences(builder);
  const narrators = [...builder.registry.own.values()].filter(
    (entry) => entry.type.name === 'Actor' && entry.body.narrator === true,
  );
  if (narrators.length !== 1) {
    file.report(['article'], 'SEED_TWO_NARRATORS', `The article has ${narrators.length} narrators; it needs one.`, {
      hint: 'Add to its actors: narrator: {kind: person, name: The narrator, named: false, narrator: true}.',
    });
  }
  const narrator = narrators[0];
  if (narrator) builder.relate(article.slug, 'NARRATED_BY', narrator.slug);
  return narrator;
}

function planSentences(builder: Builder): void {
  const { file } = builder;
  const { sentences = [], headings = [], slug } = file.data.article as NonNullable<typeof file.data.article>;
  const type = model().types.get('Sentence') as TypeDef;
  const isHeading = new Set(headings);
  for (const [index, [start, end]] of sentences.entries()) {
    const number = index + 1;
    const kind = isHeading.has(number) ? 'heading' : 'sentence';
    const row = builder.node(`${slug}:s${number}`, type, {
      name: `${kind === 'heading' ? 'Heading' : 'Sentence'} ${number}`,
      number,
      kind,
      start,
      end,
      position: `${slug}|${String(start).padStart(8, '0')}`,
    });
    builder.relate(row.slug, 'SENTENCE_OF', slug);
  }
}
