import { parse, print } from 'graphql';
import { aOrAn, pagingArguments, wordsOf } from './api/names';
import type { Api, ApiArgument, ApiEnum, ApiFilter, ApiOrder, ApiRoot, ApiType } from './api/shape';

/**
 * The SDL that follows from the model, a file a domain: `actors` → its text.
 */
export function sdlFiles(api: Api): Map<string, string> {
  const parts = new Map<string, string[]>();
  const put = (domain: string, text: string): void => {
    parts.set(domain, [...(parts.get(domain) ?? []), text]);
  };
  for (const type of api.types.values()) put(type.domain, typeSdl(type));
  for (const one of api.enums.values()) put(one.domain, enumSdl(one));
  for (const filter of api.filters.values()) put(filter.domain, filterSdl(filter));
  for (const order of api.orders.values()) put(order.domain, orderSdl(order));
  const domains = new Set([...api.roots.values()].map(({ domain }) => domain));
  for (const domain of domains) put(domain, rootsSdl(api, domain));
  const header = '# Made from schema/model by `npm run generate`; change it there.\n\n';
  return new Map([...parts].map(([domain, texts]) => [domain, `${header}${print(parse(texts.join('\n')))}\n`]));
}

function described(text: string): string {
  return `"""${text.replaceAll('"""', '\\"""')}"""\n`;
}

function argumentsSdl(args: readonly ApiArgument[]): string {
  if (args.length === 0) return '';
  const list = args.map(
    (arg) => `${described(arg.description)}${arg.name}: ${arg.type}${arg.default ? ` = ${arg.default}` : ''}`,
  );
  return `(${list.join('\n')})`;
}

function typeSdl(type: ApiType): string {
  const keyword = type.kind === 'interface' ? 'interface' : 'type';
  const interfaces = type.interfaces.length > 0 ? ` implements ${type.interfaces.join(' & ')}` : '';
  const fields = [...type.fields.values()].map(
    (field) => `${described(field.description)}${field.name}${argumentsSdl(field.args)}: ${field.type}`,
  );
  return `${described(type.description)}${keyword} ${type.name}${interfaces} {\n${fields.join('\n')}\n}`;
}

function enumSdl(one: ApiEnum): string {
  const values = [...one.values].map(([value, { description }]) => `${described(description)}${value}`);
  return `${described(one.description)}enum ${one.name} {\n${values.join('\n')}\n}`;
}

function filterSdl(filter: ApiFilter): string {
  const fields = [...filter.fields.values()].map(
    (field) => `${described(field.description)}${field.name}: ${field.type}`,
  );
  return `${described(filter.description)}input ${filter.name} {\n${fields.join('\n')}\n}`;
}

function orderSdl({ name, orders }: ApiOrder): string {
  const what = wordsOf(name.replace(/Order$/, ''));
  const [first] = orders.keys();
  const values = [...orders.keys()].map(
    (order) => `${described(ORDER_MEANINGS[order] ?? `By ${order.toLowerCase()}.`)}${order}`,
  );
  return [
    `${described(`What a connection of ${what} nodes can be sorted by.`)}enum ${name}Field {\n${values.join('\n')}\n}`,
    `${described(`How a connection of ${what} nodes is sorted.`)}input ${name} {`,
    `${described('By what.')}field: ${name}Field! = ${first}`,
    `${described('In which direction.')}direction: OrderDirection! = ASC\n}`,
  ].join('\n');
}

const ORDER_MEANINGS: Record<string, string> = {
  NAME: 'By its caption, letter by letter.',
  TITLE: 'By title, letter by letter.',
  SLUG: 'By its readable id.',
  POSITION: 'As it stands in the articles: by article, and in one by place.',
  NUMBER: 'By article, and in one by number.',
  TIME: 'By the first day it can be; what has no such day comes last.',
};

function rootsSdl(api: Api, domain: string): string {
  const fields = [...api.roots.values()].filter((root) => root.domain === domain).flatMap((root) => rootSdl(api, root));
  return `extend type Query {\n${fields.join('\n')}\n}`;
}

function rootSdl(api: Api, root: ApiRoot): string[] {
  const words = wordsOf(root.type);
  const model = api.types.get(root.type)?.model ?? root.type;
  const order = `${[...api.orders.keys()].find((name) => name === `${model}Order`)}`;
  const args = argumentsSdl(pagingArguments({ order, ...(root.source.filter ? { filter: root.source.filter } : {}) }));
  const slug = argumentsSdl([{ name: 'slug', type: 'String!', description: 'Its readable id.' }]);
  return [
    `${described(`The ${words} with this slug; an error with the code UNKNOWN_ID where there is none.`)}${root.one}${slug}: ${root.type}`,
    `${described(`Every ${words} in the graph, ${aOrAn('page')} at a time.`)}${root.many}${args}: ${root.type}Connection!`,
  ];
}

/** The values of an enum as resolvers know them: `LEAVES_OPEN` → `leaves-open`. */
export function enumWords(api: Api): Record<string, Record<string, string>> {
  const words: Record<string, Record<string, string>> = {};
  for (const { name, values } of api.enums.values()) {
    words[name] = Object.fromEntries([...values].map(([value, { word }]) => [value, word]));
  }
  return words;
}
