import { LICENCE, NOTICE } from '../../domain/notice';
import type { Value } from '../../domain/rows';
import type { ExportedNode, ExportedRelationship } from '../../graph/export/exported-graph';
import type { Key } from '../../graph/export/keys';
import type { Format } from '../format';
import { xmlText } from './xml';

/** What Gephi shows at a node and an edge: a property of the graph that has this name gets another one. */
const LABEL = 'label';

const TYPES: Record<Key['kind'], string> = { string: 'string', integer: 'long', float: 'double', boolean: 'boolean' };

/**
 * GraphML 1.0, with typed keys. The caption of a node and the type of a relationship are the labels, once as Gephi
 * looks for them and once as yEd does (the extension of yFiles); lists are JSON, since GraphML has none.
 */
export const graphml: Format = {
  name: 'graphml',
  about: 'GraphML, for Gephi, yEd and NetworkX',
  mediaType: 'application/graphml+xml; charset=utf-8',
  extension: 'graphml',
  write: async function* (graph) {
    const keys = await graph.keys();
    yield [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">',
      `<desc>${xmlText(`${NOTICE} ${LICENCE}`)}</desc>`,
      ...heads('node', 'n', keys.nodes, 'labels', 'nodegraphics'),
      ...heads('edge', 'e', keys.relationships, 'type', 'edgegraphics'),
      '<graph id="parley" edgedefault="directed">\n',
    ].join('\n');
    for await (const page of graph.nodePages()) yield page.map(node).join('');
    for await (const page of graph.relationshipPages()) yield page.map(edge).join('');
    yield '</graph>\n</graphml>\n';
  },
};

/** The declarations of all keys; the ids have a prefix, so that none is one of those that Gephi takes for its own. */
function heads(of: string, prefix: string, keys: readonly Key[], own: string, graphics: string): string[] {
  const head = (id: string, name: string, type: string) =>
    `<key id="${prefix}_${xmlText(id)}" for="${of}" attr.name="${xmlText(name)}" attr.type="${type}"/>`;
  return [
    head(`.${LABEL}`, LABEL, 'string'),
    head(`.${own}`, own, 'string'),
    `<key id="${prefix}_.${graphics}" for="${of}" attr.type="string" yfiles.type="${graphics}"/>`,
    ...keys.map(({ name, kind, list }) =>
      head(name, [LABEL, own, 'id'].includes(name) ? `property ${name}` : name, list ? 'string' : TYPES[kind]),
    ),
  ];
}

function node({ slug, labels, props }: ExportedNode): string {
  const label = String(props.name ?? slug);
  return [
    `<node id="${xmlText(slug)}">`,
    data(`n_.${LABEL}`, label),
    data('n_.labels', labels.join(' ')),
    `<data key="n_.nodegraphics"><y:ShapeNode><y:NodeLabel>${xmlText(label)}</y:NodeLabel></y:ShapeNode></data>`,
    ...Object.entries(props).map(([name, value]) => data(`n_${name}`, value)),
    '</node>\n',
  ].join('');
}

function edge({ type, from, to, props }: ExportedRelationship): string {
  // The id of a relationship is unique among those of its type.
  return [
    `<edge id="${xmlText(`${type}:${props.id}`)}" source="${xmlText(from)}" target="${xmlText(to)}">`,
    data(`e_.${LABEL}`, type.toLowerCase().replace(/_/g, ' ')),
    data('e_.type', type),
    '<data key="e_.edgegraphics"><y:PolyLineEdge><y:Arrows source="none" target="standard"/>',
    `<y:EdgeLabel>${xmlText(type.toLowerCase().replace(/_/g, ' '))}</y:EdgeLabel></y:PolyLineEdge></data>`,
    ...Object.entries(props).map(([name, value]) => data(`e_${name}`, value)),
    '</edge>\n',
  ].join('');
}

function data(key: string, value: Value): string {
  return `<data key="${xmlText(key)}">${xmlText(Array.isArray(value) ? JSON.stringify(value) : String(value))}</data>`;
}
