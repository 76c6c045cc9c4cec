import type { ObstaclesQuery, ReasonedFragment } from '../../generated/operations';
import { Marks } from '../../parts/mark';
import { thingPath } from '../../parts/place';
import { Quote } from '../../parts/quote';
import { Section } from '../../parts/section';
import type { Whole } from '../../parts/told';
import { money } from './amount';
import './obstacle.css';

export type Obstacle = Whole<ObstaclesQuery>['elements']['nodes'][number];

/** Whether somebody says of a reward or a charge that it stands in the way, or does not. */
export function regardsPrice({ regarding }: Obstacle): boolean {
  return regarding.nodes.some(({ __typename }) => __typename === 'Reward' || __typename === 'Charge');
}

/** The reason that a speaker gives, where one does: our sentence, its mark, and the link to it. */
export function Reason({ of }: { of: ReasonedFragment | undefined }) {
  if (!of) return null;
  return (
    <span class="note reason">
      The reason given: <a href={thingPath(of.slug)}>{of.text}</a> <Marks on={of.claims.nodes} />
    </span>
  );
}

/** The reward and the charges, and what is said of their standing in the way. */
export function ObstaclePart({
  data,
  reasons,
  id,
}: {
  data: Whole<ObstaclesQuery>;
  reasons: ReadonlyMap<string, ReasonedFragment>;
  id: string;
}) {
  const rewards = data.rewards.nodes;
  const charges = data.charges.nodes;
  const priced = data.elements.nodes.filter(regardsPrice);
  const obstacles = priced.length > 0 ? priced : data.elements.nodes;
  const title =
    rewards.length > 0 && charges.length > 0
      ? 'Reward and charges'
      : rewards.length > 0
        ? 'The reward'
        : charges.length > 0
          ? 'The charges'
          : 'In the way';
  return (
    <Section id={id} title={title}>
      {rewards.map((reward) => {
        const [amount] = reward.amounts;
        const since = reward.sinceTimes[0];
        return (
          <div key={reward.slug} class="reward">
            {amount && (
              <p class="figure">
                {money(amount)} <Marks of={amount} />
              </p>
            )}
            <p class="note">
              <a href={thingPath(reward.slug)}>{reward.title}</a>
              {reward.purpose && `, for ${reward.purpose}`} <Marks of={reward} />
              {since && (
                <>
                  {', '}
                  {since.words} <Marks of={since} />
                  {since.edtf?.startsWith('XXXX') && ' year not given'}
                </>
              )}
            </p>
          </div>
        );
      })}
      {charges.map((charge) => (
        <div key={charge.slug}>
          <h3 class="small">
            <a href={thingPath(charge.slug)}>{charge.title}</a> <Marks of={charge} />
          </h3>
          <p class="note">
            {charge.sinceTimes.map((time) => (
              <span key={time.words}>
                {time.words} <Marks of={time} />{' '}
              </span>
            ))}
            {charge.participants.edges.map(({ node, ...edge }) => (
              <span key={node.slug}>
                <a href={thingPath(node.slug)}>{node.name}</a> <Marks of={edge} />
              </span>
            ))}
          </p>
          <ul class="rows charges">
            {charge.offences.edges.map(({ node, ...edge }) => (
              <li key={node.slug}>
                <a href={thingPath(node.slug)}>{node.name}</a> <Marks of={edge} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {obstacles.length > 0 && <h3 class="small">What stands in the way, and what does not</h3>}
      {obstacles.map((obstacle) => {
        const quoted = obstacle.statedBy.nodes
          .flatMap(({ passages }) => passages)
          .find(({ manner }) => manner === 'QUOTED');
        return (
          <div key={obstacle.slug} class="obstacle">
            {quoted && <Quote block text={quoted.quote} />}
            <p>
              <a href={thingPath(obstacle.slug)}>{obstacle.text}</a> <Marks of={obstacle} />
            </p>
            <Reason of={reasons.get(obstacle.slug)} />
          </div>
        );
      })}
    </Section>
  );
}
