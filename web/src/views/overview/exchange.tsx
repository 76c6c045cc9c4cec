import { Drawn, named, quoted, said, type Table } from '../../parts/drawn';
import { Marks, type Resting } from '../../parts/mark';
import { thingPath } from '../../parts/place';
import { Section } from '../../parts/section';
import { beginning, STATUS } from '../../parts/words';
import { money, range } from './amount';
import { Dots, Key } from './dots';
import { amountOf, givenOf } from './moved';
import type { Exchange, Transfer } from './offer';
import { Ruler } from './ruler';
import { countedOf, dotsOf, inDots, type Scale, scalesOf, unitOf } from './scale';
import './exchange.css';

type Edges = readonly (Resting & { readonly node: { readonly slug: string; readonly name: string } })[];

/** The exchange on the table: what each gives, how many, held where, through whom, and the ratios. */
export function ExchangePart({ exchange, id }: { exchange: Exchange; id: string }) {
  const scales = scalesOf(exchange.transfers.nodes);
  const dots = (transfer: Transfer) => dotsOf(transfer, scales);
  const transfers = [...exchange.transfers.nodes].sort((a, b) => dots(b) - dots(a));
  const columns = transfers.map((transfer) => Math.ceil(dots(transfer) / 10));
  // Dots that count different things are to no common scale: then each side says what one of its own is.
  const [scale, another] = [...scales.values()];
  const two = transfers.length === 2;
  return (
    <Section
      id={id}
      title="The exchange"
      note={
        <>
          {STATUS[exchange.status]} <Marks of={exchange} />
          {scale && !another && ` · ${inDots(scale)}, all to one scale`}
        </>
      }
    >
      <Drawn name={id} title={exchange.title} table={() => tableOf(transfers)}>
        <div
          class={two ? 'sides two' : 'sides'}
          style={{ '--columns': Math.max(0, ...columns), '--first': columns[0] ?? 0 }}
        >
          {transfers.map((transfer, index) => (
            <>
              {two && index === 1 && <Between exchange={exchange} />}
              <Side key={transfer.slug} transfer={transfer} scale={scales.get(unitOf(transfer))} apart={!!another} />
            </>
          ))}
          {!two && <Between exchange={exchange} />}
        </div>
      </Drawn>
      <Ruler exchange={exchange} name={`${id}-ratio`} />
    </Section>
  );
}

/** What moves, a row for each number that is stated of it. */
function tableOf(transfers: readonly Transfer[]): Table {
  const names = ({ edges }: { edges: Edges }) => ({ text: named(edges), shown: <People edges={edges} /> });
  return {
    head: ['What', 'Given by', 'For', 'Stated as', 'At least', 'At most', 'Who states the number'],
    rows: transfers.flatMap((transfer) => {
      const start = [givenOf(transfer), names(transfer.givers), names(transfer.receivers)];
      if (transfer.quantities.length === 0) return [[...start, 'no number', null, null, said(transfer)]];
      return transfer.quantities.map((quantity) => [
        ...start,
        quoted(quantity.words),
        quantity.min,
        quantity.max,
        said(quantity),
      ]);
    }),
  };
}

/** What one side gives; `apart`, where its dots are to a scale of their own. */
function Side({ transfer, scale, apart }: { transfer: Transfer; scale: Scale | undefined; apart: boolean }) {
  const amount = amountOf(transfer);
  const counted = countedOf(transfer);
  const others = transfer.quantities.filter((other) => other !== amount);
  const people = transfer.what.nodes.flatMap((thing) => ('heldAt' in thing ? [thing] : []));
  const held = people.flatMap(({ heldAt }) => heldAt.edges);
  const outOf = people.flatMap(({ subsetOf }) => subsetOf.edges);
  const within = people.flatMap(({ subsets }) => subsets.edges);
  const parts = within.flatMap(({ node, ...edge }) => {
    const size = node.sizes[0];
    return size ? [{ ...edge, node, size }] : [];
  });
  const unclear = transfer.what.nodes.flatMap(({ ambiguities }) => ambiguities.nodes);
  const first = parts[0]?.size.max ?? 0;
  return (
    <div class="side">
      <p class="caption">
        Given by <People edges={transfer.givers.edges} />
      </p>
      {amount && (
        <p class="figure">
          {amount.currency ? money(amount) : range(amount)} <Marks of={amount} />
        </p>
      )}
      <p class="what">
        <a href={thingPath(transfer.what.nodes[0]?.slug ?? transfer.slug)}>{givenOf(transfer)}</a>{' '}
        {!amount && <Marks of={transfer} />}
      </p>
      {counted && scale && (
        <div class="counted">
          <Dots amount={counted} first={first} each={scale.each} label={`${range(counted)}: ${givenOf(transfer)}`} />
          <Key amount={counted} parts={parts} scale={apart ? scale : undefined} />
        </div>
      )}
      <dl class="facts">
        {others.map((other) => (
          <Row key={other.slug} name="Also">
            {range(other)} <Marks of={other} />
          </Row>
        ))}
        {held.length > 0 && (
          <Row name="Held">
            <People edges={held} />
          </Row>
        )}
        <Row name="For">
          <People edges={transfer.receivers.edges} />
        </Row>
        {transfer.through.edges.length > 0 && (
          <Row name="Through">
            <People edges={transfer.through.edges} />
          </Row>
        )}
        {outOf.map(({ node, ...edge }) => (
          <Row key={node.slug} name="Out of">
            {node.sizes[0] && `${range(node.sizes[0])}: `}
            <a href={thingPath(node.slug)}>{node.name}</a> <Marks of={edge} />
          </Row>
        ))}
        {unclear.map(({ slug, question }) => (
          <Row key={slug} name="Unclear">
            <a href={thingPath(slug)}>{question}</a>
          </Row>
        ))}
      </dl>
    </div>
  );
}

function Row({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function People({ edges }: { edges: Edges }) {
  if (edges.length === 0) return <span class="not-said">not said</span>;
  return (
    <>
      {edges.map(({ node, ...edge }, index) => (
        <span key={node.slug}>
          <a href={thingPath(node.slug)}>{node.name}</a> <Marks of={edge} />
          {index < edges.length - 1 && ', '}
        </span>
      ))}
    </>
  );
}

type Participant = Exchange['participants']['edges'][number];

/** Through whom: those who act for the sides in the talks that this is part of, an arrow between two sides. */
function Between({ exchange }: { exchange: Exchange }) {
  const acting = exchange.participants.edges.filter(({ role }) => role && /ENVOY|DELEGATION|MEDIATOR/.test(role));
  const around = [...exchange.concernedBy.nodes, ...exchange.partOf.nodes].flatMap(
    ({ participants }) => participants.edges,
  );
  const bySide = [...Map.groupBy<string, Participant>([...acting, ...around], ({ side }) => side ?? '').values()];
  return (
    <div class="between">
      <p class="caption">through</p>
      {bySide.length === 0 && <p class="not-said">not said</p>}
      {bySide.map((people, index) => (
        <>
          {index === 1 && bySide.length === 2 && (
            <svg class="arrows" viewBox="0 0 220 14" aria-hidden="true" preserveAspectRatio="none">
              <path d="M1 4h216l-5-3M219 10H3l5 3" />
            </svg>
          )}
          {people.map(({ node, role, side, ...edge }) => (
            <p key={node.slug}>
              <a href={thingPath(node.slug)}>
                <strong>{node.name}</strong>
              </a>
              <span class="note">
                {role?.toLowerCase()}
                {side && ` of ${beginning(side)}`} <Marks of={edge} />
              </span>
            </p>
          ))}
        </>
      ))}
    </div>
  );
}
