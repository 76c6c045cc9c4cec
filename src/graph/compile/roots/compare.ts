import { page } from '../connection';
import { type Selected, type Statement, subquery } from '../statement';
import { slugParameter, slugsParameter } from './known';

const DECLINING = "['declined', 'non-answer', 'avoided']";

/** Propositions about a thing, and how each speaker stands to each of them. */
export function compileCompare(statement: Statement, selected: Selected): string {
  const slug = slugParameter(statement, selected, 'about') as string;
  const [about, speakers, proposition] = ['about', 'speakers', 'proposition'].map((stem) =>
    statement.variable(stem),
  ) as [string, string, string];
  const value = page(statement, selected, {
    match: [
      `MATCH (${about}:Entity {slug: ${slug}})`,
      `WITH ${about}, ${speakersOf(statement, selected, about)} AS ${speakers}`,
      `MATCH (${about})<-[:ABOUT]-(${proposition})`,
    ],
    where: [],
    keys: [`coalesce(${proposition}.position, '')`, `${proposition}.slug`],
    order: { name: 'POSITION', descending: false },
    variables: [about, speakers, proposition],
    node: { type: 'ComparisonRow', scope: { self: proposition, about, speakers, proposition, declining: DECLINING } },
  });
  return value;
}

/** The speakers that are named, or else everybody who speaks of it. */
function speakersOf(statement: Statement, selected: Selected, about: string): string {
  const list = slugsParameter(statement, selected, 'speakers', 'Actor');
  if (list) {
    return subquery('COLLECT', [`MATCH (a:Actor) WHERE a.slug IN ${list} RETURN a`]);
  }
  return subquery('COLLECT', [`MATCH (${about})<-[:ABOUT]-()<-[:STATES]-()<-[:MAKES]-(a) RETURN DISTINCT a`]);
}
