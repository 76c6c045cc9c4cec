import type { ComponentChildren } from 'preact';
import { useQuery } from '../../data/use-query';
import { BearingDocument, type BearingQuery, type ProposedFragment } from '../../generated/operations';
import { ofSpeaker } from '../../parts/bearing';
import { Marks } from '../../parts/mark';
import { thingPath } from '../../parts/place';
import { Link, Propositions } from '../../parts/propositions';
import { Load } from '../../parts/states';
import { ClaimsBehind } from './claims';
import { Things } from './links';

type Bears = NonNullable<BearingQuery['proposition']>;

/** A proposition: who claims it in which words, what speaks for it and against it, and what follows from it. */
export function AboutProposition({ slug, of }: { slug: string; of: ProposedFragment }) {
  const answer = useQuery(BearingDocument, { slug });
  return (
    <>
      <ClaimsBehind claims={of.claims.nodes} within />
      <Load answer={answer}>
        {({ proposition }) => proposition && <Bearings of={proposition} claims={of.claims.nodes} />}
      </Load>
    </>
  );
}

function Bearings({ of, claims }: { of: Bears; claims: ProposedFragment['claims']['nodes'] }) {
  const denials = claims.filter(({ polarity }) => polarity === 'DENIES');
  const resting = [...new Map(of.claims.nodes.flatMap(({ states }) => states.nodes).map((one) => [one.slug, one]))];
  return (
    <>
      <Rows title="What speaks for it">
        {of.supportedBy.nodes.map((inference) => (
          <li key={inference.slug}>
            <Propositions of={inference.premises} /> <Link of={inference} />
          </li>
        ))}
      </Rows>
      <Rows title="What is held against it">
        {of.rebuttedBy.edges.map(({ node, ...edge }) => (
          <li key={node.slug}>
            <Propositions of={[node]} /> <Link of={edge} />
            {denials.some((denial) => ofSpeaker(denial, node.claims.nodes).length > 0) && (
              <span class="caption">the reason given for the denial</span>
            )}
          </li>
        ))}
      </Rows>
      <Rows title="What is concluded from it">
        {of.supports.nodes.map((inference) => (
          <li key={inference.slug}>
            {inference.conclusion && <Propositions of={[inference.conclusion]} />} <Link of={inference} />
          </li>
        ))}
      </Rows>
      <Rows title="Against what it is held">
        {of.rebuts.edges.map(({ node, ...edge }) => (
          <li key={node.slug}>
            <Propositions of={[node]} /> <Link of={edge} />
          </li>
        ))}
      </Rows>
      <Rows title="Where it is supposed, or would follow">
        {[...of.antecedentOf.nodes, ...of.consequentOf.nodes].map((conditional) => (
          <li key={conditional.slug}>
            <a href={thingPath(conditional.slug)}>{conditional.text}</a> <Marks of={conditional} />
          </li>
        ))}
      </Rows>
      <Rows title="What would make it true">
        {of.trueUnder.nodes.map(({ slug, text, ambiguity }) => (
          <li key={slug}>
            <a href={thingPath(slug)}>{text}</a> {ambiguity && <span class="caption">{ambiguity.question}</span>}
          </li>
        ))}
      </Rows>
      <Things title="What rests on these claims" of={resting.map(([, one]) => one)} />
      <Things title="What it is about" of={of.about.nodes} />
    </>
  );
}

function Rows({ title, children }: { title: string; children: ComponentChildren[] }) {
  if (children.length === 0) return null;
  return (
    <section class="of-thing">
      <h2>{title}</h2>
      <ul class="bearing">{children}</ul>
    </section>
  );
}
