import type { Model, TypeDef } from '../types';
import { connectionField } from './connections';
import { classificationFields } from './entity';
import type { Api, ApiField } from './shape';

/** Fields that no single field of the model gives: what is computed from several, or read from a file. */
export function extraFields(api: Api, of: Model, type: TypeDef): ApiField[] {
  const fields = [...classificationFields(api, of, 'from', type.name)];
  if (type.scope === 'shared') {
    fields.push(
      connectionField(api, of, {
        name: 'articles',
        description: 'The articles in which it appears.',
        hop: { by: 'relationship', types: ['APPEARS_IN'], direction: 'out' },
        to: 'Article',
        fact: false,
        edge: new Map(),
        domain: 'source',
      }),
    );
  }
  fields.push(...(EXTRAS[type.name] ?? []));
  return fields;
}

const EXTRAS: Record<string, ApiField[]> = {
  Article: [
    {
      name: 'seededAt',
      type: 'String',
      description: 'When it was last loaded into the graph (ISO 8601).',
      args: [],
      source: { from: 'expression', cypher: 'toString({self}.seededAt)' },
    },
  ],
  Passage: [
    {
      name: 'text',
      type: 'String',
      description:
        'The whole passage as the text has it, cut from the file where a copy of the very text is at hand and may be shown; null otherwise. Parts that lie apart are joined by an ellipsis.',
      args: [],
      source: { from: 'textPlace', article: 'FROM_ARTICLE' },
    },
  ],
  Sentence: [
    {
      name: 'text',
      type: 'String',
      description:
        'The heading or sentence as the text has it, cut from the file where a copy of the very text is at hand and may be shown; null otherwise.',
      args: [],
      source: { from: 'textPlace', article: 'SENTENCE_OF' },
    },
  ],
  Concept: [
    {
      name: 'notDefinedIn',
      type: '[Article!]!',
      description: 'The articles that use it and in which nobody defines it.',
      args: [],
      source: {
        from: 'list',
        hop: {
          by: 'pattern',
          match:
            'MATCH ({near})-[:APPEARS_IN]->({far})\nWHERE NOT EXISTS { ({near})-[:DEFINED_AS]->(d) WHERE d.article = {far}.slug }',
        },
        to: 'Article',
        order: ['slug'],
      },
    },
  ],
  Name: [
    {
      name: 'of',
      type: 'Entity',
      description: 'What it is a name of.',
      args: [],
      source: { from: 'one', hop: { by: 'relationship', types: ['WRITTEN_AS'], direction: 'in' }, to: 'Entity' },
    },
  ],
};
