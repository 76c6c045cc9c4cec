import type { FindingRule, FindingsQuery } from '../../generated/operations';
import { Mark, Marks } from '../../parts/mark';
import { thingPath } from '../../parts/place';
import { Quote } from '../../parts/quote';
import { Section } from '../../parts/section';
import { count, RULE } from '../../parts/words';
import './findings.css';

export type Finding = FindingsQuery['findings']['nodes'][number];

/** The rules whose findings do not fit together, those that weigh most first; the others say what is missing. */
const CLASH: FindingRule[] = ['CONTRADICTION', 'TWO_NAMES', 'PART_EXCEEDS_WHOLE', 'RATIO_AT_THE_EDGE', 'CORRECTED'];

/** How many are shown with their words. */
const MOST = 3;

/** Whether claims stand against one another in it. */
export function clashes({ rule }: Finding): boolean {
  return rule !== null && CLASH.includes(rule);
}

function weight(finding: Finding): number {
  const place = finding.rule ? CLASH.indexOf(finding.rule) : -1;
  return (place < 0 ? CLASH.length : place) + (finding.holds === 'EVERY_READING' ? 0 : 10);
}

/** What follows from the claims and no claim says: the sharpest with their words, the others in a line each. */
export function FindingsPart({ findings, id }: { findings: readonly Finding[]; id: string }) {
  const sorted = [...findings].sort((a, b) => weight(a) - weight(b));
  const large = sorted.filter(clashes).slice(0, MOST);
  const byRule = Map.groupBy(
    sorted.filter((finding) => !large.includes(finding)),
    ({ rule }) => rule,
  );
  return (
    <Section
      id={id}
      title="What the article does not say aloud"
      note={`${count(findings.length, 'finding')}, computed from the claims by named rules`}
    >
      <div class="large-findings">
        {large.map((finding) => (
          <article key={finding.slug} class="large-finding">
            <Badge finding={finding} />
            <h3>
              <a href={thingPath(finding.slug)}>{finding.text}</a>
            </h3>
            <ul>
              {finding.compares.slice(0, 4).map((claim) => {
                const [passage] = claim.passages;
                return (
                  <li key={claim.slug}>
                    <Mark claims={[claim]} />
                    {passage && <Quote text={passage.quote} inTranslation={passage.inTranslation} />}
                  </li>
                );
              })}
            </ul>
          </article>
        ))}
      </div>
      {[...byRule].map(([rule, those]) => (
        <FindingRows key={rule} findings={those} />
      ))}
    </Section>
  );
}

/** How many of one rule are shown at once. */
const FOLD = 4;

function FindingRows({ findings }: { findings: readonly Finding[] }) {
  const rows = (some: readonly Finding[]) => (
    <ul class="finding-rows">
      {some.map((finding) => (
        <li key={finding.slug}>
          <Badge finding={finding} />
          <p>
            <a href={thingPath(finding.slug)}>{finding.text}</a>
          </p>
          {finding.compares.length > 0 && <Marks claims={finding.compares} />}
        </li>
      ))}
    </ul>
  );
  if (findings.length <= FOLD) return rows(findings);
  return (
    <>
      {rows(findings.slice(0, FOLD - 1))}
      <details>
        <summary>{count(findings.length - FOLD + 1, 'more', 'more')} of this rule</summary>
        {rows(findings.slice(FOLD - 1))}
      </details>
    </>
  );
}

function Badge({ finding }: { finding: Finding }) {
  return <span class="badge">{finding.rule ? RULE[finding.rule] : 'Finding'}</span>;
}
