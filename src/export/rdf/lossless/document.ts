import { FORMAT } from '../../../domain/format';
import { LICENCE, NOTICE } from '../../../domain/notice';
import type { NodeRow } from '../../../domain/rows';
import type { View } from '../../../domain/view';
import { model } from '../../../model/load';
import type { RelationDef, TypeDef } from '../../../model/types';
import { type Body, nodeBody, propertyFields, relationFields, type Writing } from './body';
import { express, sourceOfRelationship } from './source';

/** The fields of a claim that are written from elsewhere than its relations. */
const OF_CLAIM = new Set(['speaker', 'via']);

/**
 * One article of a graph as a seed in JSON-LD, without its context: `parley seed` plans just these rows again. Ids
 * are those of the graph; what articles share stands under `shared`, what this one adds to it in the sections.
 *
 * @param view the rows of the article, and of what it shares with others
 */
export function seedDocument(view: View, article: string): Body {
  const writing: Writing = { view, article };
  const sections: Record<string, Body> = {};
  const shared: Record<string, Body> = {};
  for (const type of model().types.values()) {
    if (type.section === undefined || type.section === 'article' || type.relationship) continue;
    for (const node of view.all(type.name)) {
      const own = node.props.article === article;
      if (!own) put(shared, type.section, node.slug, nodeBody({ view }, node, type, true));
      put(sections, type.section, node.slug, sectionBody(writing, node, type, own));
    }
  }
  for (const type of model().types.values()) {
    if (type.section && type.relationship) sections[type.section] = classifications(view, type);
  }
  const filled = Object.entries(sections).filter(([, section]) => section && Object.keys(section).length > 0);
  return {
    '@type': 'Seed',
    licence: LICENCE,
    notice: NOTICE,
    parley: FORMAT,
    article: articleBody(view, article),
    ...Object.fromEntries(filled),
    ...(Object.keys(shared).length > 0 ? { shared } : {}),
  };
}

function put(sections: Record<string, Body>, section: string, slug: string, body: Body): void {
  sections[section] ??= {};
  (sections[section] as Body)[slug] = body;
}

function sectionBody(writing: Writing, node: NodeRow, type: TypeDef, own: boolean): Body {
  const body = nodeBody(writing, node, type, own);
  if (type.name !== 'Proposition') return body;
  const claims = writing.view.in(node.slug, 'STATES').map((claim) => claimBody(writing, claim));
  return claims.length > 0 ? { ...body, claims } : body;
}

function articleBody(view: View, article: string): Body {
  const node = view.node(article) as NodeRow;
  const sentences = view.in(article, 'SENTENCE_OF').sort((a, b) => Number(a.props.number) - Number(b.props.number));
  const headings = sentences.filter(({ props }) => props.kind === 'heading').map(({ props }) => props.number);
  return {
    '@id': article,
    '@type': 'Article',
    slug: article,
    ...propertyFields(node, model().types.get('Article') as TypeDef),
    ...(sentences.length > 0 ? { sentences: sentences.map(({ props }) => [props.start, props.end]) } : {}),
    ...(headings.length > 0 ? { headings } : {}),
  };
}

function claimBody(writing: Writing, claim: NodeRow): Body {
  const type = model().types.get('Claim') as TypeDef;
  const via = writing.view
    .from(claim.slug, 'PASSED_ON_BY')
    .sort((a, b) => Number(a.props.order) - Number(b.props.order))
    .map((row) => row.to);
  return {
    '@id': claim.slug,
    '@type': 'Claim',
    speaker: claim.props.speaker,
    via,
    ...propertyFields(claim, type),
    ...relationFields(writing, claim, type, undefined, (field: RelationDef) => !OF_CLAIM.has(field.name)),
  };
}

function classifications(view: View, type: TypeDef): Body {
  const { type: rel, from, to } = type.relationship as NonNullable<TypeDef['relationship']>;
  const rows = [...view.nodes.keys()].flatMap((slug) => view.from(slug, rel, `NOT_${rel}`));
  return Object.fromEntries(
    rows.map((row) => {
      const properties = propertyFields({ slug: '', labels: [], shared: false, props: row.props }, type);
      const expressed = express(view, sourceOfRelationship(row), undefined);
      return [
        String(row.props.slug),
        { '@type': type.name, [from]: row.from, [to]: row.to, ...properties, ...expressed?.fields },
      ];
    }),
  );
}
