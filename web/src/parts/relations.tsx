import type { ComponentChildren } from 'preact';
import type { BehindQuery } from '../generated/operations';
import { bearing, opposed } from './bearing';
import { Marks } from './mark';
import { thingPath } from './place';
import { Link, Propositions } from './propositions';
import { RULE } from './words';

type Behind = NonNullable<BehindQuery['claim']>;

/** What a claim is compared with, what speaks for it and against it, and what corrects or narrows it. */
export function Relations({ claim, within }: { claim: Behind; within: boolean }) {
  const { proposition } = claim;
  const others = opposed(
    claim.polarity,
    (proposition?.claims.nodes ?? []).filter(({ slug }) => slug !== claim.slug),
  );
  const against = claim.comparedIn.nodes.filter(({ rule }) => rule !== 'ONE_VOICE' && rule !== 'DATE_WITHOUT_YEAR');
  return (
    <>
      {against.map((finding) => (
        <Relation
          key={finding.slug}
          name={
            finding.rule === 'CONTRADICTION' ? 'Stands against it' : (finding.rule && RULE[finding.rule]) || 'Finding'
          }
          yellow
        >
          <a href={thingPath(finding.slug)}>{finding.text}</a>
        </Relation>
      ))}
      {!within && others.length > 0 && (
        <Relation name="Stands against it" yellow>
          {claim.polarity === 'DENIES' ? 'Affirmed' : 'Denied'} <Marks claims={others} />
        </Relation>
      )}
      {!within &&
        proposition?.rebuttedBy.edges.map(({ node, ...edge }) => (
          <Relation key={node.slug} name={bearing(claim, 'against', node.claims.nodes)}>
            <Propositions of={[node]} /> <Link of={edge} />
          </Relation>
        ))}
      {!within &&
        proposition?.supportedBy.nodes.map((inference) => (
          <Relation key={inference.slug} name={bearing(claim, 'for')}>
            <Propositions of={inference.premises} /> <Link of={inference} />
          </Relation>
        ))}
      {[...claim.correctedBy.nodes, ...claim.qualifiedBy.nodes].map((other) => (
        <Relation key={other.slug} name={claim.correctedBy.nodes.includes(other) ? 'Corrected' : 'Qualified'}>
          {other.proposition?.text} <Marks on={[other]} />
        </Relation>
      ))}
    </>
  );
}

function Relation({ name, yellow = false, children }: { name: string; yellow?: boolean; children: ComponentChildren }) {
  return (
    <div class={yellow ? 'relation yellow' : 'relation'}>
      <strong>{name}</strong>
      <div>{children}</div>
    </div>
  );
}
