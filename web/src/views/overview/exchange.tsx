import { Drawn, quoted, said, type Table } from '../../parts/drawn';
import { Marks, type Resting } from '../../parts/mark';
import { thingPath } from '../../parts/place';
import { Section } from '../../parts/section';
import { beginning, figure } from '../../parts/words';
import { type Bounds, money, range } from './amount';
import { amountOf, type Exchange, givenOf, type Transfer } from './offer';
import { Ruler } from './ruler';
import './exchange.css';

type Edges = readonly (Resting & { readonly node: { readonly slug: string; readonly name: string } })[];

/** How many dots a side has at most; a dot then stands for several. */
const MOST_DOTS = 400;

/** The exchange on the table: what each gives, how many, held where, through whom, and the ratios. */
export function ExchangePart({ exchange, id }: { exchange: Exchange; id: string }) {
  const transfers = [...exchange.transfers.nodes].sort((a, b) => (amountOf(b)?.max ?? 0) - (amountOf(a)?.max ?? 0));
  const most = Math.max(0, ...transfers.map((transfer) => amountOf(transfer)?.max ?? amountOf(transfer)?.min ?? 0));
  const each = Math.max(1, 10 ** Math.ceil(Math.log10(most / MOST_DOTS)));
  const unit = transfers.map((transfer) => amountOf(transfer)?.unit).find(Boolean);
  const columns = Math.ceil(most / each / 10);
  const two = transfers.length === 2;
  return (
    <Section
      id={id}
      title="The exchange"
      note={
        <>
          {exchange.status.toLowerCase()} <Marks of={exchange} />
          {most > 0 && ` · one dot is ${each === 1 ? 'one' : figure(each)} ${unit ?? 'of them'}, all to one scale`}
        </>
      }
    >
      <Drawn name={id} title={exchange.title} table={() => tableOf(transfers)}>
        <div class={two ? 'sides two' : 'sides'} style={{ '--columns': columns }}>
          {transfers.map((transfer, index) => (
            <>
              {two && index === 1 && <Between exchange={exchange} />}
              <Side key={transfer.slug} transfer={transfer} each={each} />
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
  const names = ({ edges }: { edges: Edges }) => edges.map(({ node }) => node.name).join('; ') || 'not said';
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

function Side({ transfer, each }: { transfer: Transfer; each: number }) {
  const amount = amountOf(transfer);
  const others = transfer.quantities.filter((other) => other !== amount);
  const people = transfer.what.nodes.flatMap((thing) => ('heldAt' in thing ? [thing] : []));
  const held = people.flatMap(({ heldAt }) => heldAt.edges);
  const outOf = people.flatMap(({ subsetOf }) => subsetOf.edges);
  const within = people.flatMap(({ subsets }) => subsets.edges);
  const parts = within.flatMap(({ node, ...edge }) => {
    const size = node.sizes[0];
    return size ? [{ ...edge, node, size }] : [];
  });
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
      {amount && !amount.currency && (
        <div class="counted">
          <Dots amount={amount} first={first} each={each} label={`${range(amount)}: ${givenOf(transfer)}`} />
          <Key amount={amount} parts={parts} />
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
          <a href={thingPath(node.slug)}>{node.name}</a>
          {index < edges.length - 1 && ','} <Marks of={edge} />{' '}
        </span>
      ))}
    </>
  );
}

const PITCH = 20;

/** One dot for each, ten in a column: dark those of a named part, hollow those between the least and the most. */
function Dots({ amount, first, each, label }: { amount: Bounds; first: number; each: number; label: string }) {
  const least = Math.round((amount.min ?? amount.max ?? 0) / each);
  const most = Math.max(least, Math.round((amount.max ?? amount.min ?? 0) / each));
  if (most === 0) return null;
  const columns = Math.ceil(most / 10);
  const rows = Math.min(10, most);
  return (
    <svg
      class="dots"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${columns * PITCH} ${rows * PITCH}`}
      style={{ '--own': columns }}
    >
      {Array.from({ length: most }, (_, index) => {
        const kind = index < first / each ? 'part' : index < least ? 'sure' : 'open';
        const x = Math.floor(index / 10) * PITCH + PITCH / 2;
        const y = (index % 10) * PITCH + PITCH / 2;
        return <circle key={index} class={kind} cx={x} cy={y} r={kind === 'open' ? 5.75 : 6.5} />;
      })}
    </svg>
  );
}

type Part = Resting & {
  readonly node: { readonly slug: string; readonly name: string };
  readonly size: Bounds;
};

function Key({ amount, parts }: { amount: Bounds; parts: readonly Part[] }) {
  const { min, max } = amount;
  const [part] = parts;
  const open = min !== null && max !== null ? max - min : 0;
  const more = (min ?? 0) - (part?.size.max ?? 0);
  if (open === 0 && !part) return null;
  return (
    <ul class="dots-key">
      {part && (
        <li>
          <Dot kind="part" /> <strong>{range(part.size)}</strong>{' '}
          <a href={thingPath(part.node.slug)}>{part.node.name.replace(/^The /, 'the ')}</a> <Marks of={part} />
        </li>
      )}
      {open > 0 && (
        <>
          <li>
            <Dot kind="sure" /> <strong>{figure(more)}</strong> {part && 'more '}make the least, {figure(min ?? 0)}
          </li>
          <li>
            <Dot kind="open" /> <strong>{figure(open)}</strong> more make the most, {figure(max ?? 0)}
          </li>
        </>
      )}
    </ul>
  );
}

function Dot({ kind }: { kind: string }) {
  return (
    <svg class="dot" viewBox="0 0 14 14" aria-hidden="true">
      <circle class={kind} cx="7" cy="7" r={kind === 'open' ? 5.75 : 6.5} />
    </svg>
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
