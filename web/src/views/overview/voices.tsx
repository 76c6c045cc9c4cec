import { useQuery } from '../../data/use-query';
import { type Manner, SilentDocument } from '../../generated/operations';
import { Drawn, quoted } from '../../parts/drawn';
import type { Frame } from '../../parts/frame';
import { Initial } from '../../parts/mark';
import { thingPath } from '../../parts/place';
import { Section } from '../../parts/section';
import { shortName, toneOf } from '../../parts/speakers';
import { Load } from '../../parts/states';
import { Strip } from '../../parts/strip';
import { count, MANNER } from '../../parts/words';
import './voices.css';

const FORMS: Manner[] = ['QUOTED', 'INDIRECT', 'NARRATED'];

const MANNERS: Manner[] = ['QUOTED', 'MIXED', 'INDIRECT', 'NARRATED'];

/** How many of those who never speak are named. */
const MOST_SILENT = 12;

/** Who speaks, how often and in which manner; the sentences; and who is spoken of and never speaks. */
export function VoicesPart({ frame, id }: { frame: Frame; id: string }) {
  const { article, speakers } = frame;
  const answer = useQuery(SilentDocument, { article: article.slug });
  const forms = formsOf(frame);
  const most = Math.max(1, ...speakers.map(({ value }) => total(forms.get(value.slug))));
  return (
    <Section
      id={id}
      title="Who speaks, and how often"
      note={`${count(frame.claims, 'claim')} by ${count(speakers.length, 'speaker')}`}
    >
      <p class="note legend">
        The {article.kind.toLowerCase()} from first sentence to last; one block is one passage
        {speakers.map(({ value }) =>
          FORMS.filter((form) => forms.get(value.slug)?.[form]).map((form) => (
            <span key={value.slug + form}>
              <span class={`swatch ${toneOf(value)} ${form.toLowerCase()}`} /> {shortName(value)},{' '}
              {form === 'QUOTED' ? 'directly' : form === 'INDIRECT' ? 'indirectly' : 'narrated'}
            </span>
          )),
        )}
      </p>
      <Drawn name="sentences" title="The sentences and the claims in them" table={() => sentencesOf(frame)}>
        <Strip frame={frame} height={84} named="The article's sentences, large" />
      </Drawn>
      <div class="voices">
        <Drawn
          name={id}
          title="Claims by speaker and manner"
          table={() => ({
            head: ['Speaker', 'Claims', ...MANNERS.map((manner) => MANNER[manner])],
            rows: speakers.map(({ value, count: claims }) => [
              value.name,
              claims,
              ...MANNERS.map((manner) => forms.get(value.slug)?.[manner] ?? 0),
            ]),
          })}
        >
          <ul class="bars">
            {speakers.map(({ value, count: claims }) => {
              const passages = forms.get(value.slug);
              return (
                <li key={value.slug}>
                  <Initial speaker={value} manner={FORMS.find((form) => passages?.[form]) ?? 'NARRATED'} />
                  <a href={thingPath(value.slug)}>{shortName(value)}</a>
                  <span class="bar" aria-hidden="true">
                    {FORMS.map((form) => (
                      <span
                        key={form}
                        class={`${toneOf(value)} ${form.toLowerCase()}`}
                        style={{ width: `${((passages?.[form] ?? 0) / most) * 100}%` }}
                      />
                    ))}
                  </span>
                  <strong>
                    {claims}
                    <span class="unseen"> claims</span>
                  </strong>
                </li>
              );
            })}
          </ul>
        </Drawn>
        <div>
          <h3>Spoken about, never speaking</h3>
          <Load answer={answer} rows={2}>
            {({ named, own }) => {
              const both = [...named.nodes, ...own.nodes];
              const silent = [...new Map(both.map((actor) => [actor.slug, actor])).values()]
                .filter(({ propositions }) => propositions.totalCount > 0)
                .sort((a, b) => b.propositions.totalCount - a.propositions.totalCount);
              if (silent.length === 0) return <p class="note">Nobody: all who are spoken of speak.</p>;
              return (
                <ul class="silent">
                  {silent.slice(0, MOST_SILENT).map(({ slug, name, propositions }) => (
                    <li key={slug}>
                      <a href={thingPath(slug)}>{name}</a> <span class="caption">{propositions.totalCount}</span>
                    </li>
                  ))}
                  {silent.length > MOST_SILENT && <li class="note">and {silent.length - MOST_SILENT} more</li>}
                </ul>
              );
            }}
          </Load>
          <p class="note">The number is that of the propositions about each.</p>
        </div>
      </div>
    </Section>
  );
}

/** A row for each claim at each place: what the strip's blocks stand for. */
function sentencesOf({ article, sentences, speakers }: Frame) {
  const names = new Map(speakers.map(({ value }) => [value.slug, value.name]));
  return {
    head: ['Sentence', article.translation ? 'Quotation, in translation' : 'Quotation', 'Manner', 'Speaker', 'Claim'],
    rows: sentences.flatMap(({ number, passages }) =>
      passages.nodes.flatMap(({ quote, manner, claims }) =>
        claims.nodes.map(({ slug, speaker }) => [
          number,
          quoted(quote),
          MANNER[manner],
          (speaker && names.get(speaker.slug)) ?? 'not said',
          { text: slug, shown: <a href={thingPath(slug)}>{slug.replace(/^.*?:/, '')}</a> },
        ]),
      ),
    ),
  };
}

type Forms = Partial<Record<Manner, number>>;

/** How many claims each speaker makes in each manner, as the sentences have them. */
function formsOf({ sentences }: Frame): Map<string, Forms> {
  const seen = new Set<string>();
  const forms = new Map<string, Forms>();
  for (const { manner, claims } of sentences.flatMap(({ passages }) => passages.nodes)) {
    for (const { slug, speaker } of claims.nodes) {
      if (!speaker || seen.has(slug)) continue;
      seen.add(slug);
      const mine = forms.get(speaker.slug) ?? {};
      mine[manner] = (mine[manner] ?? 0) + 1;
      forms.set(speaker.slug, mine);
    }
  }
  return forms;
}

function total(forms: Forms | undefined): number {
  return Object.values(forms ?? {}).reduce((sum, number) => sum + number, 0);
}
