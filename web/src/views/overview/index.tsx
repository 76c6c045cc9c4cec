import { useEffect } from 'preact/hooks';
import { useQuery } from '../../data/use-query';
import {
  AgreementsDocument,
  AroundDocument,
  ExchangesDocument,
  FindingsDocument,
  GivenDocument,
  NamingsDocument,
  ObstaclesDocument,
  ReasonsDocument,
  StepsDocument,
  TransfersDocument,
} from '../../generated/operations';
import { useFrame } from '../../parts/frame';
import { Initial } from '../../parts/mark';
import type { Speaker } from '../../parts/speakers';
import { Failed, Skeleton } from '../../parts/states';
import { TakeFile } from '../../parts/take';
import { useTitle } from '../../parts/title';
import { useTold } from '../../parts/told';
import { count, list } from '../../parts/words';
import { AgreementPart } from './agreement';
import { Answers, agreementAnswer, exchangeAnswer, findingsAnswer, namingAnswer, obstacleAnswer } from './answers';
import { ExchangePart } from './exchange';
import { FindingsPart } from './findings';
import { ObstaclePart } from './obstacle';
import { type Exchange, exchangesOf } from './offer';
import { firstReasons } from './reason';
import { VoicesPart } from './voices';
import './overview.css';

/** An article at a glance. */
export default function Overview({ slug }: { slug: string }) {
  const { frame, error, since, loading, retry } = useFrame();
  useTitle(frame?.article.title);
  return (
    <div class="page overview">
      <Failed answer={{ error, since, retry }} />
      {loading && <Skeleton rows={8} />}
      <Parts slug={slug} />
    </div>
  );
}

function Parts({ slug }: { slug: string }) {
  const { frame } = useFrame();
  const article = { article: slug };
  // They are asked in this order: first what the five answers need.
  const exchanges = useTold(ExchangesDocument, article);
  const transfers = useTold(TransfersDocument, article);
  const given = useTold(GivenDocument, article);
  const around = useTold(AroundDocument, article);
  const namings = useTold(NamingsDocument, article);
  const agreements = useTold(AgreementsDocument, article);
  const obstacles = useTold(ObstaclesDocument, article);
  const why = useQuery(ReasonsDocument, article);
  const findings = useQuery(FindingsDocument, article);
  const steps = useTold(StepsDocument, article);
  const answering = [exchanges, transfers, given, around, namings, agreements, obstacles, why, findings];
  const all = [...answering, steps];
  const failed = all.find(({ error }) => error);
  const loading = all.some((answer) => answer.loading);

  useEffect(() => {
    // The place that the address names is there only now.
    const target = location.hash && !loading && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) target.scrollIntoView();
  }, [loading]);

  if (!frame) return null;
  const exchange = exchangesOf(
    exchanges.data?.exchanges.nodes,
    transfers.data?.exchanges.nodes,
    given.data?.exchanges.nodes,
    around.data?.exchanges.nodes,
  );
  const agreement = agreements.data?.agreements.nodes ?? [];
  const obstacle = obstacles.data;
  const reasons = firstReasons(why.data?.elements.nodes ?? []);
  const found = findings.data?.findings.nodes ?? [];
  const priced = obstacle && (obstacle.rewards.nodes.length > 0 || obstacle.charges.nodes.length > 0);
  const showsObstacle = obstacle && (priced || obstacle.elements.nodes.length > 0);
  return (
    <>
      <div class="opening">
        <div>
          <h1>{headline(exchanges.data?.exchanges.nodes[0]) ?? frame.article.title}</h1>
          <p class="lead">
            One {frame.article.kind.toLowerCase()}, taken apart into {count(frame.claims, 'claim')}. Nothing here is
            stated by Parley: each mark names the speaker, and opens the words.
          </p>
        </div>
        <Key speakers={frame.speakers.map(({ value }) => value)} />
      </div>
      {failed && <Failed answer={failed} />}
      {answering.some((answer) => answer.loading) ? (
        <Skeleton rows={5} />
      ) : (
        <Answers
          all={[
            exchangeAnswer(exchange[0]),
            namingAnswer(namings.data?.events.nodes ?? [], slug),
            agreementAnswer(agreement[0]),
            obstacleAnswer(obstacle?.elements.nodes ?? [], reasons),
            findingsAnswer(found),
          ]}
        />
      )}
      {exchange.map((one, index) => (
        <ExchangePart key={one.slug} exchange={one} id={index === 0 ? 'exchange' : `exchange-${index + 1}`} />
      ))}
      <div class="pair">
        {agreement.map((one, index) => (
          <AgreementPart
            key={one.slug}
            agreement={one}
            course={steps.data?.agreements.nodes.find((course) => course.slug === one.slug)}
            findings={found}
            id={index === 0 ? 'agreement' : `agreement-${index + 1}`}
          />
        ))}
        {showsObstacle && <ObstaclePart data={obstacle} reasons={reasons} id="obstacle" />}
      </div>
      <VoicesPart frame={frame} id="speakers" />
      {found.length > 0 && <FindingsPart findings={found} id="findings" />}
      <footer class="foot note">
        {frame.article.kind === 'INTERVIEW' ? 'One interview' : 'One article'},{' '}
        {frame.article.publisher ?? 'publisher not given'}, {frame.article.published ?? 'date not given'}
        {frame.article.length && `; ${count(frame.article.length, 'character')}`};{' '}
        {count(frame.sentences.length, 'sentence')} and headings.{' '}
        <TakeFile of="article" slug={slug} title={frame.article.title} as="jsonld" />{' '}
        <TakeFile of="article" slug={slug} title={frame.article.title} as="bibtex" />
      </footer>
    </>
  );
}

/** What is on the table between whom, where there is an exchange between parties. */
function headline(exchange: Pick<Exchange, 'participants'> | undefined): string | undefined {
  const parties =
    exchange?.participants.edges.filter(({ role }) => role === 'PARTY').map(({ node }) => node.name) ?? [];
  return parties.length < 2 ? undefined : `What is on the table between ${list(parties)}, and who says so`;
}

function Key({ speakers }: { speakers: readonly Speaker[] }) {
  const narrator = { slug: '', name: 'N', kind: 'PERSON', narrator: true } as const;
  const someone = speakers.find((speaker) => !speaker.narrator) ?? { ...narrator, name: 'X Y', narrator: false };
  return (
    <ul class="marks-key note" aria-label="What the marks mean">
      <li>
        <Initial speaker={someone} manner="QUOTED" /> quoted directly
      </li>
      <li>
        <Initial speaker={someone} manner="INDIRECT" /> in indirect speech
      </li>
      <li>
        <Initial speaker={narrator} manner="NARRATED" /> narrated
      </li>
      <li>
        <span class="initial editor">ed.</span> added by the editor
      </li>
      <li>
        <span class="badge">finding</span> computed by Parley
      </li>
    </ul>
  );
}
