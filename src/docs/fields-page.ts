import type { EnumDef, FieldDef, Model, TypeDef } from '../model/types';

/** The page of all that a seed can hold, a table a type and a list a word, as Markdown. */
export function fieldsPage(model: Model): string {
  const types = [...model.types.values()].filter((type) => !type.computed && type.relationship === undefined);
  const written = types.map((type) => ({ type, fields: fieldsOf(type) })).filter(({ fields }) => fields.length > 0);
  const words = new Set(written.flatMap(({ fields }) => fields.flatMap((field) => wordsOf(field))));
  return [
    '# Fields of a seed',
    '',
    'Written by `npm run generate`. How a seed is written, with an example: [the seed format](seed-format.md). Whatever is a fact takes `said`, or `editor` and a reason; `reading` and `standing` where they are needed. A `*` marks what must be there.',
    ...written.flatMap(({ type, fields }) => typeSection(type, fields)),
    '',
    '## Words',
    ...[...model.enums.values()].filter(({ name }) => words.has(name)).flatMap(enumSection),
    '',
  ].join('\n');
}

function fieldsOf(type: TypeDef): FieldDef[] {
  return [...type.fields.values()].filter((field) => !field.computed && !field.machine);
}

function wordsOf(field: FieldDef): string[] {
  if (field.kind === 'property') return field.enum ? [field.is] : [];
  return [...field.edge.values()];
}

function typeSection(type: TypeDef, fields: readonly FieldDef[]): string[] {
  const where = type.section ? ` (\`${type.section}:\`)` : '';
  const rows = fields.map((field) => [
    `\`${field.name}\`${field.required ? ' *' : ''}`,
    writtenAs(field),
    `${field.description}${field.only ? ` Only of the kind ${field.only}.` : ''}`,
    field.example === undefined || field.example === '' ? '' : `\`${JSON.stringify(field.example)}\``,
  ]);
  return [
    '',
    `## ${type.name}${where}`,
    '',
    type.description,
    '',
    ...table(['field', 'value', 'meaning', 'example'], rows),
  ];
}

function writtenAs(field: FieldDef): string {
  const what = field.kind === 'property' ? field.is : `${field.kind === 'to' ? 'id of ' : ''}${field.target}`;
  const edge = field.kind === 'property' || field.edge.size === 0 ? '' : ` with ${[...field.edge.keys()].join(', ')}`;
  return `${field.many || field.kind === 'parts' ? `list of ${what}` : what}${edge}`;
}

function enumSection({ name, description, values }: EnumDef): string[] {
  const rows = [...values].map(([word, meaning]) => [`\`${word}\``, meaning]);
  return ['', `### ${name}`, '', description, '', ...table(['word', 'meaning'], rows)];
}

/** A table in Markdown, its columns aligned. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] as string).length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] as number)).join(' | ')} |`;
  const [first = [], ...rest] = cells;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)];
}
