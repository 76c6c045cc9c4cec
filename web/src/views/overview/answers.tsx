import type { ComponentChildren } from 'preact';
import type { NamingsQuery, ReasonedFragment } from '../../generated/operations';
import { denies, Marks, type Saying } from '../../parts/mark';
import { articlePath } from '../../parts/place';
import { shortName } from '../../parts/speakers';
import type { Whole } from '../../parts/told';
import { beginning, count, inSentence, list, STATUS } from '../../parts/words';
import type { Agreement } from './agreement';
import { clashes, type Finding } from './findings';
import { offeredOf } from './moved';
import { type Obstacle, Reason, regardsPrice } from './obstacle';
import type { Exchange } from './offer';
import './answers.css';

type Talks = Whole<NamingsQuery>['events']['nodes'][number];

interface Answer {
  question: string;
  to: string;
  answer: ComponentChildren;
  marks: ComponentChildren;
}

/** The questions that everybody asks first, answered in a line each, wherever the graph has the thing. */
export function Answers({ all }: { all: readonly (Answer | undefined)[] }) {
  const given = all.filter((answer) => answer !== undefined);
  return (
    <ul class="answers" style={{ '--answers': given.length }}>
      {given.map(({ question, to, answer, marks }) => (
        <li key={question}>
          <p class="caption">{question}</p>
          <p class="answer">
            <a href={to}>{answer}</a>
          </p>
          <p class="answer-marks">{marks}</p>
        </li>
      ))}
    </ul>
  );
}

/** What is offered for what? */
export function exchangeAnswer(exchange: Exchange | undefined): Answer | undefined {
  const transfers = exchange?.transfers.nodes ?? [];
  if (!exchange || transfers.length === 0) return undefined;
  return {
    question: 'What is offered for what?',
    to: '#exchange',
    answer: beginning(offeredOf(transfers)),
    marks: (
      <>
        <Marks of={exchange} /> <span class="note">{STATUS[exchange.status]}</span>
      </>
    ),
  };
}

/** What are the talks called? Of those whose name is disputed most. */
export function namingAnswer(events: readonly Talks[], article: string): Answer | undefined {
  const disputed = events
    .map((event) => ({ event, denied: event.called.edges.filter(({ standing }) => standing === 'DENIED') }))
    .filter(({ denied }) => denied.length > 0)
    .sort((a, b) => b.denied.length - a.denied.length)[0];
  if (!disputed) return undefined;
  const { event, denied } = disputed;
  const chosen = event.called.edges.filter(({ standing, inPassing }) => standing === 'AFFIRMED' && !inPassing);
  const used = event.called.edges.filter(({ standing, inPassing }) => standing === 'AFFIRMED' && inPassing);
  // Who says that it is none may use the word for it elsewhere: both are told.
  const slipped = used.filter(({ node, statedBy }) =>
    denied.some(
      (no) =>
        no.node.slug === node.slug &&
        speakersOf(statedBy.nodes).some((who) => speakersOf(no.statedBy.nodes).includes(who)),
    ),
  );
  const affirmed = chosen.length > 0 ? chosen : used.filter((edge) => !slipped.includes(edge));
  const claims = uniqueClaims([...affirmed, ...denied, ...slipped].flatMap(({ statedBy }) => statedBy.nodes));
  const names = (edges: typeof denied) => [...new Set(edges.map(({ node }) => node.name))];
  const speakers = [...new Map(claims.map(({ speaker }) => [speaker?.slug, speaker])).values()];
  const [only] = speakers;
  const title = inSentence(event.title);
  return {
    question:
      speakers.length === 1 && only ? `What does ${shortName(only)} call ${title}?` : `What are ${title} called?`,
    to: `${articlePath(article, 'concepts')}#names`,
    answer: [
      ...(affirmed.length > 0 ? [beginning(list(names(affirmed)))] : []),
      names(denied)
        .map((name) => `not ${name}`)
        .join(', '),
      ...(slipped.length > 0 ? [`yet ${list(names(slipped))} in passing`] : []),
    ].join('; '),
    marks: <Marks claims={claims} />,
  };
}

function speakersOf(claims: readonly Saying[]): string[] {
  return claims.flatMap(({ speaker }) => speaker?.slug ?? []);
}

/** Was it kept? In the words of who says so, and with who denies them. */
export function agreementAnswer(agreement: Agreement | undefined): Answer | undefined {
  if (!agreement) return undefined;
  const ofWhole = agreement.assessments.nodes;
  const said =
    ofWhole.length > 0 ? ofWhole : agreement.provisions.nodes.flatMap(({ assessments }) => assessments.nodes);
  const claims = uniqueClaims(said.flatMap(({ statedBy }) => statedBy.nodes));
  const words = [...new Set(said.map((assessment) => assessment.words))];
  const denying = said.flatMap(({ standing, statedBy: { nodes } }) =>
    standing === 'DENIED' ? nodes : standing === 'CONTESTED' ? nodes.filter(denies) : [],
  );
  const against = namesOf(denying);
  const saying = namesOf(claims.filter((claim) => !denying.includes(claim)));
  const voices = new Set(claims.map(({ speaker }) => speaker?.slug)).size;
  return {
    question: `Was ${inSentence(agreement.title)} kept?`,
    to: '#agreement',
    answer:
      said.length === 0 ? (
        'Nobody says'
      ) : (
        <>
          {words.map((text, index) => (
            <>
              {index > 0 && ', '}
              <q class="quote">“{text}”</q>
            </>
          ))}
          , {says(saying)}
          {against.length > 0 && `; ${list(against)} ${against.length === 1 ? 'denies' : 'deny'} it`}
        </>
      ),
    marks: (
      <>
        <Marks claims={claims} /> {voices > 0 && <span class="note">{count(voices, 'speaker')}</span>}
      </>
    ),
  };
}

function namesOf(claims: readonly Saying[]): string[] {
  return [...new Set(claims.flatMap(({ speaker }) => (speaker ? [shortName(speaker)] : [])))];
}

/** Does it stand in the way? And why, where a speaker says that. */
export function obstacleAnswer(
  obstacles: readonly Obstacle[],
  reasons: ReadonlyMap<string, ReasonedFragment>,
): Answer | undefined {
  const rewarded = obstacles.find(({ regarding }) => regarding.nodes.some(({ __typename }) => __typename === 'Reward'));
  const obstacle =
    rewarded ?? obstacles.find(regardsPrice) ?? obstacles.find(({ regarding }) => regarding.nodes.length > 0);
  if (!obstacle) return undefined;
  const thing =
    obstacle.regarding.nodes.find(({ __typename }) => __typename === 'Reward') ?? obstacle.regarding.nodes[0];
  const claims = obstacle.statedBy.nodes;
  const names = (denying: boolean) => namesOf(claims.filter((claim) => denies(claim) === denying));
  const everybody = namesOf(claims);
  return {
    question: thing ? `Does ${inSentence(thing.name)} stand in the way?` : 'What stands in the way?',
    to: '#obstacle',
    answer:
      obstacle.standing === 'DENIED'
        ? `Not for ${list(everybody)}`
        : obstacle.standing === 'CONTESTED'
          ? `Yes, ${says(names(false))}; no, ${says(names(true))}`
          : `Yes, ${says(everybody)}`,
    marks: (
      <>
        <Marks of={obstacle} /> <Reason of={reasons.get(obstacle.slug)} />
      </>
    ),
  };
}

/** What does not add up? */
export function findingsAnswer(findings: readonly Finding[]): Answer | undefined {
  if (findings.length === 0) return undefined;
  const hard = findings.filter(clashes).length;
  const soft = findings.length - hard;
  return {
    question: 'What does not add up?',
    to: '#findings',
    answer: [
      hard > 0 && `${count(hard, 'thing')} that ${hard === 1 ? 'does' : 'do'} not fit together`,
      soft > 0 && count(soft, hard > 0 ? 'further finding' : 'finding'),
    ]
      .filter(Boolean)
      .join(', '),
    marks: <span class="badge">{count(findings.length, 'finding')}</span>,
  };
}

function says(names: readonly string[]): string {
  return names.length === 0 ? 'said by nobody' : `${names.length === 1 ? 'says' : 'say'} ${list(names)}`;
}

function uniqueClaims(claims: readonly Saying[]): Saying[] {
  return [...new Map(claims.map((claim) => [claim.slug, claim])).values()];
}
