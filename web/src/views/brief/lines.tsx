import type { Source, Utterance } from '../../../../src/brief/facts';
import { NOTHING, sentenceOf } from '../../../../src/brief/markdown';
import { isContested, stancesIn } from '../../../../src/brief/sentence';
import type { Line as LineOf, Open } from '../../../../src/brief/shape';
import { EditorMark, Marks, type Saying } from '../../parts/mark';
import { thingPath } from '../../parts/place';
import { Quote } from '../../parts/quote';
import { Copy } from './copy';

/** A claim, for its mark and for its sentence. */
export type Said = Saying & Utterance;

export type Line = LineOf<Said>;

/** Statements, each with who says so and its sentence to copy; where there are none, that nothing is said. */
export function Lines({ lines, source }: { lines: readonly Line[]; source: Source }) {
  if (lines.length === 0) return <p class="not-said">{NOTHING}</p>;
  return (
    <ul class="lines">
      {lines.map((line, index) => (
        // The same thing may stand in a list twice, with other words.
        <li key={`${line.slug} ${index}`} data-denied={line.fact.standing === 'DENIED'}>
          <OneLine line={line} source={source} />
          {line.parts && line.parts.length > 0 && <Lines lines={line.parts} source={source} />}
        </li>
      ))}
    </ul>
  );
}

function OneLine({ line, source }: { line: Line; source: Source }) {
  const { text, slug, label, note, fact, attribution } = line;
  return (
    <>
      {label && <span class="line-label">{label} </span>}
      <Statement line={line} source={source} />
      {note && <span class="caption"> {note}</span>}{' '}
      <span class="line-end">
        <Who fact={fact} />
        {attribution?.editorial && (
          <span class="caption">
            whose: <EditorMark {...attribution.editorial} />
          </span>
        )}
        <Copy text={sentenceOf(line, source)} what={text} key={slug} />
      </span>
    </>
  );
}

/** The marks of a fact. A label has said that it is denied; where it is contested, each says what his own words are on. */
function Who({ fact }: { fact: Line['fact'] }) {
  if (!isContested(fact)) return <Marks of={fact.standing === 'DENIED' ? { ...fact, standing: null } : fact} />;
  return (
    <span class="contested">
      {stancesIn(fact.statedBy?.nodes ?? []).map(({ stance, text, claims }) => (
        <span key={`${stance} ${text}`}>
          {stance}: {text} <Marks claims={claims} />
        </span>
      ))}
    </span>
  );
}

function Statement({ line: { text, slug, verbatim }, source }: { line: Line; source: Source }) {
  if (verbatim) return <Quote text={text} inTranslation={source.translation} />;
  return slug ? <a href={thingPath(slug)}>{text}</a> : <span>{text}</span>;
}

/** What is open, and beside it what to ask. */
export function OpenTable({ open, source }: { open: readonly Open<Said>[]; source: Source }) {
  if (open.length === 0) return <p class="not-said">{NOTHING}</p>;
  return (
    <table class="open-table">
      <thead>
        <tr>
          <th scope="col">What is open</th>
          <th scope="col">What to ask</th>
        </tr>
      </thead>
      <tbody>
        {open.map((one) => (
          <tr key={one.slug}>
            <td>
              {one.verbatim ? (
                <a class="quote" href={thingPath(one.slug ?? '')}>
                  {one.text}
                </a>
              ) : (
                <a href={thingPath(one.slug ?? '')} data-restated={one.restated}>
                  {one.text}
                </a>
              )}{' '}
              {one.kind === 'finding' ? (
                <span class="badge">finding</span>
              ) : one.kind === 'words' ? (
                <EditorMark by="editor" why="These words can be read in more than one way." />
              ) : (
                <Marks of={one.fact} />
              )}{' '}
              {one.kind === 'point' && <Copy text={sentenceOf(one, source)} what={one.text} />}
            </td>
            <td data-label="Ask">
              {one.question} <Copy text={one.question} what={one.question} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
