import { KindShape } from '../../parts/kind-shape';
import { EditorMark, Mark } from '../../parts/mark';
import { thingPath } from '../../parts/place';
import { Section } from '../../parts/section';
import { shortName } from '../../parts/speakers';
import { TakeCsv } from '../../parts/take';
import { RULE } from '../../parts/words';
import type { ConceptMeaning, Instance } from './concept';
import { meaningRows } from './rows';
import { stanceOf } from './stance';
import '../../parts/matrix.css';

const SIGN = { AFFIRMS: '✓', DENIES: '✕', LEAVES_OPEN: '?' } as const;
const SIGN_NAME = { AFFIRMS: 'affirms', DENIES: 'denies', LEAVES_OPEN: 'leaves open' } as const;

/** Who calls what by which of the concepts. */
export function Naming({ meanings }: { meanings: readonly ConceptMeaning[] }) {
  const edges = meanings.flatMap(({ slug, instances }) => instances.edges.map((edge) => ({ concept: slug, edge })));
  const rows = [...Map.groupBy(edges, ({ edge }) => edge.node.slug).values()].sort((a, b) => b.length - a.length);
  if (rows.length === 0) return null;
  return (
    <Section id="names" title="Who calls what by which name" note="✓ calls it so · ✕ says that it is not so">
      <div class="matrix-frame">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">Thing</th>
              {meanings.map(({ slug, name }) => (
                <th scope="col" key={slug}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const node = row[0]?.edge.node;
              return (
                node && (
                  <tr key={node.slug}>
                    <th scope="row">
                      <KindShape type={node.__typename} /> <a href={thingPath(node.slug)}>{node.name}</a>
                    </th>
                    {meanings.map(({ slug, name }) => (
                      <td key={slug} data-label={name}>
                        <Cell edges={row.filter(({ concept }) => concept === slug).map(({ edge }) => edge)} />
                      </td>
                    ))}
                  </tr>
                )
              );
            })}
          </tbody>
        </table>
      </div>
      <p class="takes">
        <TakeCsv
          name="concepts"
          title="What the concepts mean, and who calls what so"
          rows={() => meaningRows(meanings)}
        />
      </p>
    </Section>
  );
}

function Cell({ edges }: { edges: readonly Instance[] }) {
  if (edges.length === 0) return <span class="nobody">nobody</span>;
  const said = edges.flatMap((edge) =>
    edge.statedBy.nodes.map((claim) => ({ edge, claim, stance: stanceOf(edge.standing, claim) })),
  );
  const stances = Map.groupBy(
    said,
    ({ edge, claim, stance }) => `${claim.speaker?.slug} ${stance} ${howNamed(edge)} ${readAs(edge)}`,
  );
  const claims = new Set(said.map(({ claim }) => claim.slug));
  const findings = new Map(
    edges[0]?.node.findings.nodes
      .filter(({ compares }) => compares.some(({ slug }) => claims.has(slug)))
      .flatMap(({ slug, rule }) => (rule === 'CONTRADICTION' || rule === 'TWO_NAMES' ? [[rule, slug] as const] : [])),
  );
  const editorial = edges.find(({ editorial }) => editorial)?.editorial;
  return (
    <div>
      {[...stances].map(([key, group]) => {
        const first = group[0];
        const all = [...new Map(group.map(({ claim }) => [claim.slug, claim])).values()];
        const [claim, ...others] = all;
        if (!first || !claim?.speaker) return null;
        return (
          <p class="stance" key={key}>
            <span class="sign" aria-hidden="true">
              {SIGN[first.stance]}
            </span>
            <span class="unseen">{SIGN_NAME[first.stance]}</span>
            <Mark claims={[claim, ...others]} />
            <span>
              {shortName(claim.speaker)}
              {howNamed(first.edge)}
            </span>
            {readAs(first.edge) && <span class="note">if one reads: {readAs(first.edge)}</span>}
          </p>
        );
      })}
      {said.length === 0 && editorial && (
        <p class="stance">
          <span class="nobody">nobody says it</span> <EditorMark {...editorial} />
        </p>
      )}
      {[...findings].map(([rule, slug]) => (
        <a key={rule} class="badge" href={thingPath(slug)}>
          {RULE[rule]}
        </a>
      ))}
    </div>
  );
}

/** That the article itself sets the word in quotation marks, or that it is used in passing. */
function howNamed({ words, inPassing }: Instance): string {
  return `${/^["“‘'«]/.test(words ?? '') ? ', in quotation marks' : ''}${inPassing ? ', in passing' : ''}`;
}

function readAs({ underReading }: Instance): string {
  return underReading?.text.replace(/\.$/, '') ?? '';
}
