import { Fragment } from 'preact';
import { Marks, type Resting, type Saying } from './mark';
import { thingPath } from './place';

export interface Proposed {
  readonly slug: string;
  readonly text: string;
  readonly claims: { readonly nodes: readonly Saying[] };
}

/** Propositions one after the other, each with who affirms it, who denies it, or that nobody says it. */
export function Propositions({ of }: { of: readonly Proposed[] }) {
  return (
    <>
      {of.map(({ slug, text, claims }, index) => (
        <Fragment key={slug}>
          {index > 0 && ' '}
          <a href={thingPath(slug)}>{text}</a> <Marks on={claims.nodes} />
        </Fragment>
      ))}
    </>
  );
}

/** Who says that one bears on the other; that somebody holds both does not say it. */
export function Link({ of }: { of: Resting }) {
  return (
    <span class="caption">
      link drawn by <Marks of={of} />
    </span>
  );
}
