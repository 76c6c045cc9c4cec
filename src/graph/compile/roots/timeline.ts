import { model, relations } from '../../../model/load';
import { page } from '../connection';
import { project } from '../project';
import { type Selected, type Statement, subquery, whereLines } from '../statement';
import { slugParameter } from './known';

/** The relationships that lead to a time. */
function timeTypes(): string {
  const types = new Set<string>();
  for (const type of model().types.values())
    for (const field of relations(type)) if (field.target === 'Time') types.add(field.rel);
  return [...types].join('|');
}

/** All stated times in order; those of which no day is known apart. */
export function compileTimeline(statement: Statement, selected: Selected): string {
  const article = slugParameter(statement, selected, 'article', 'Article');
  const lines = () => {
    const [of, link, time] = ['of', 'link', 'time'].map((stem) => statement.variable(stem)) as [string, string, string];
    return {
      match: [`MATCH (${of})-[${link}:${timeTypes()}]->(${time}:Time)`],
      where: article ? [`${time}.article = ${article}`] : [],
      scope: { self: time, of, link, time },
    };
  };
  const undated = ({ nodes }: Selected): string => {
    const { match, where, scope } = lines();
    const { time, of } = scope;
    return subquery('COLLECT', [
      ...match,
      ...whereLines([...where, `${time}.earliest IS NULL`, `${time}.slug IS NOT NULL`]),
      `WITH ${Object.values({ of, link: scope.link, time }).join(', ')} ORDER BY ${of}.position, ${time}.slug LIMIT 100`,
      `RETURN ${project(statement, 'TimelineEntry', nodes, scope)}`,
    ]);
  };
  const { match, where, scope } = lines();
  const { time, of, link } = scope;
  const value = page(statement, selected, {
    match,
    where,
    present: [`${time}.earliest IS NOT NULL`, `${time}.slug IS NOT NULL`],
    indexed: true,
    ...(article ? { prefix: `${time}.article` } : {}),
    keys: [`${time}.earliest`, `${time}.slug`, `${link}.id`],
    order: { name: 'TIME', descending: false },
    variables: [of, link, time],
    node: { type: 'TimelineEntry', scope },
    counted: of,
    further: undated,
  });
  return value;
}
