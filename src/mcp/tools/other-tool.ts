import type { SilenceQuery } from '../generated/operations';
import { counted } from '../text';

/** What a slug names, so far as it tells which tool is to be asked. */
type Asked = NonNullable<SilenceQuery['entity']>;

const BY_TYPE: Readonly<Record<string, string>> = {
  Article: 'list_articles tells who speaks in it, and get_node with relation: "claims" gives its claims.',
  Finding: 'get_node shows it with the claims that it compares, and list_findings the others of its kind.',
  Passage: 'get_node with relation: "claims" gives the claims that it bears.',
  Sentence: 'get_node with relation: "passages" gives the passages in it, and each of these its claims.',
  Ambiguity: 'get_node shows it with its readings.',
  Reading: 'get_node shows of what it is a reading, and what it would make true.',
  Name: 'get_node shows whose name it is; ask for what is said of that.',
  Mapping: 'it is the editor’s, and get_node shows it.',
  ComputedRatio: 'it is computed, and get_node shows from what.',
};

/** Of what is no matter of claims, what it is and which tool tells of it; undefined where it is such a matter. */
export function otherToolFor(entity: Asked): string | undefined {
  if (entity.__typename === 'Claim') {
    const { proposition } = entity;
    const other = proposition
      ? `; who_says and compare_speakers with its proposition, ${proposition.slug}, tell who else affirms or denies it`
      : '';
    return `it is itself a claim of one speaker. get_node shows it${other}.`;
  }
  if (entity.__typename in BY_TYPE) return BY_TYPE[entity.__typename];
  if (!('statedBy' in entity)) return undefined;
  const { totalCount } = entity.statedBy;
  return totalCount > 0
    ? `${counted(totalCount, 'claim')} ${totalCount === 1 ? 'states' : 'state'} it. get_node shows who says so, and get_node with relation: "statedBy" gives all.`
    : 'no claim states it either. get_node shows on what it rests.';
}
