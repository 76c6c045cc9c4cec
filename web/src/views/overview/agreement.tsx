import type { AgreementsQuery, ComplianceScale, StepsQuery } from '../../generated/operations';
import { Marks } from '../../parts/mark';
import { thingPath } from '../../parts/place';
import { Quote } from '../../parts/quote';
import { Section } from '../../parts/section';
import type { Whole } from '../../parts/told';
import { RULE } from '../../parts/words';
import type { Finding } from './findings';
import './agreement.css';

export type Agreement = Whole<AgreementsQuery>['agreements']['nodes'][number];
export type Assessment = Agreement['assessments']['nodes'][number];
type Course = Whole<StepsQuery>['agreements']['nodes'][number];
type Step = Course['followedBy']['nodes'][number];

const KEPT: ComplianceScale[] = ['FULL'];

/** Whether who says it says that it was kept; where no scale is given, his words are shown and not weighed. */
function isKept({ scale }: Assessment): boolean {
  return scale !== null && KEPT.includes(scale);
}

/** An agreement: between whom, on which conditions, and who says of each that it was kept or was not. */
export function AgreementPart({
  agreement,
  course,
  findings,
  id,
}: {
  agreement: Agreement;
  course: Course | undefined;
  findings: readonly Finding[];
  id: string;
}) {
  const provisions = agreement.provisions.nodes;
  const [time] = agreement.times;
  const steps = course ? stepsOf(course) : [];
  const ofAll = agreement.assessments.nodes;
  const parts = new Set([agreement.slug, ...provisions.map(({ slug }) => slug)]);
  const voices = findings.filter(
    ({ rule, about }) => rule === 'ONE_VOICE' && about.some(({ slug }) => parts.has(slug)),
  );
  return (
    <Section id={id} title={agreement.title}>
      <p class="between-whom">
        {time ? (
          <>
            {time.words} <Marks of={time} />
          </>
        ) : (
          <span class="not-said">date not said</span>
        )}
        {agreement.participants.edges.map(({ node, role, side: _side, ...edge }, index) => (
          <span key={node.slug}>
            {index === 0 && ' between '}
            <a href={thingPath(node.slug)}>{node.name}</a>
            {role && !/PARTY|SIGNATORY/.test(role) && ` (${role.toLowerCase()})`} <Marks of={edge} />
            {index < agreement.participants.edges.length - 1 && ', '}
          </span>
        ))}
      </p>
      {provisions.length > 0 && (
        <table class="provisions">
          <thead>
            <tr>
              <th scope="col">Condition</th>
              <th scope="col">Said to be kept</th>
              <th scope="col">Said not to be kept, or kept in part</th>
            </tr>
          </thead>
          <tbody>
            {provisions.map((provision) => (
              <tr key={provision.slug}>
                <th scope="row">
                  <a href={thingPath(provision.slug)}>{provision.text}</a> <Marks of={provision} />
                </th>
                <td data-name="kept">
                  <Said by={provision.assessments.nodes.filter(isKept)} />
                </td>
                <td data-name="not kept">
                  <Said by={provision.assessments.nodes.filter((assessment) => !isKept(assessment))} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {ofAll.length > 0 && (
        <p class="of-all">
          <strong>Of the whole:</strong> <Said by={ofAll} />
        </p>
      )}
      {steps.length > 0 && (
        <>
          <h3 class="small">What came of it</h3>
          <ol class="steps">
            {steps.map((step) => (
              <li key={step.slug} data-denied={step.standing === 'DENIED'}>
                <a href={thingPath(step.slug)}>{step.title}</a> <Marks of={step} />
                <span class="caption">
                  {step.standing === 'DENIED' ? 'said not to have come' : (step.times[0]?.words ?? 'date not said')}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      {voices[0] && (
        <a class="badge" href={voices.length === 1 ? thingPath(voices[0].slug) : '#findings'}>
          {RULE.ONE_VOICE} only
        </a>
      )}
    </Section>
  );
}

function Said({ by }: { by: readonly Assessment[] }) {
  if (by.length === 0) return <span class="not-said">by nobody here</span>;
  return (
    <>
      {by.map((assessment) => (
        <span key={assessment.slug} class="said-so">
          <Quote text={assessment.words} /> <Marks of={assessment} />
        </span>
      ))}
    </>
  );
}

/** What preceded its keeping, the keeping, and what came after, each once. */
function stepsOf(course: Course): Step[] {
  const keeping = course.implementedBy.nodes.flatMap((step) => [...step.follows.nodes, step]);
  const all = [...keeping, ...course.followedBy.nodes];
  return [...new Map(all.map((step) => [step.slug, step])).values()];
}
