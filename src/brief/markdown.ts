import type { Founded, Utterance } from './facts';
import { quoted } from './quoted';
import { attributed, inSentence, isContested, sourceOf, stancesIn, tellerOf } from './sentence';
import type { Brief, Line } from './shape';

/** What a line says as a whole sentence, with its attribution: what is copied of it. */
export function sentenceOf(line: Line, source: Brief['source']): string {
  const { editorial } = line.attribution ?? {};
  const whose = editorial ? ` Whose it is, is the reading of the graph’s editor: ${editorial.why}` : '';
  return `${attributed(line.whole ?? line.text, line.fact, source)}${whose}`;
}

/** What a section says when nothing is said. */
export const NOTHING = 'Nothing of the kind is tied to this event.';

/**
 * A brief as Markdown: each line with who says so, in which words, or with `sentences` as a sentence that says so.
 */
export function markdown(brief: Brief, sentences = false): string {
  const { source, event, times, sides, groups, terms, deadlines, waiting, open } = brief;
  const item = (line: Line, depth = 0): string[] => [
    `${'  '.repeat(depth)}- ${sentences ? plain(sentenceOf(line, source)) : statement(line)}`,
    ...(line.parts ?? []).flatMap((part) => item(part, depth + 1)),
  ];
  const lines = (all: readonly Line[]) => (all.length === 0 ? [`- ${NOTHING}`] : all.flatMap((line) => item(line)));
  const sections: string[][] = [
    [
      `# ${plain(event.title)}`,
      '',
      `A brief from ${plain(sourceOf(source))}. Nothing in it is stated by Parley: each line says who says so, and in which words${source.translation ? ' (quoted in translation)' : ''}; what the editor of the graph adds is marked “ed.”.`,
    ],
    ['## When', '', ...lines(times)],
    [
      '## Parties',
      '',
      ...(sides.length === 0 ? [`- ${NOTHING}`] : []),
      ...sides.flatMap((side) => [`- **${plain(side.name)}**`, ...side.members.flatMap((one) => item(one, 1))]),
    ],
    ...sides.map(({ name, groups: said }) => [
      `## ${plain(name)}`,
      ...(said.some((group) => group.lines.length > 0)
        ? said.flatMap((group) => ['', `### ${group.name}`, '', ...lines(group.lines)])
        : ['', `- ${NOTHING}`]),
    ]),
    ...groups.map((group) => [`## ${group.name}`, '', ...lines(group.lines)]),
    [
      '## The terms',
      ...(terms.length === 0 ? ['', `- ${NOTHING}`] : []),
      ...terms.flatMap((group) => ['', `### ${plain(group.name)}`, '', ...lines(group.lines)]),
    ],
    ['## Deadlines', '', ...lines(deadlines)],
    ['## What it waits for', '', ...lines(waiting)],
    [
      '## What is open, and what to ask',
      '',
      ...(open.length === 0 ? [`- ${NOTHING}`] : []),
      ...open.map((one) => `- ${shown(one)} ${openMark(one)}\n  - **${plain(one.question)}**`),
    ],
  ];
  return `${sections.map((section) => section.join('\n')).join('\n\n')}\n`;
}

function openMark({ kind, fact }: Brief['open'][number]): string {
  if (kind === 'finding') return '(computed)';
  return kind === 'words' ? '(ed.: these words can be read in more than one way)' : mark(fact);
}

function statement(line: Line): string {
  const label = line.label ? `${line.label}: ` : '';
  const note = line.note ? ` – ${plain(line.note)}` : '';
  const whose = line.attribution ? ` (whose it is: ${basis(line.attribution)})` : '';
  return `${label}${shown(line)}${note} ${mark(line.fact)}${whose}`;
}

function shown({ text, verbatim }: Line): string {
  return plain(verbatim && !/^[“"]/.test(text) ? quoted(text) : text);
}

/** Who says so, in brackets. */
function mark(fact: Founded): string {
  return `(${basis(fact) || 'not said by whom'})`;
}

/** Each speaker once, with his words, those who deny it apart; the editor's reason; the reading on which it hangs. */
function basis(fact: Founded): string {
  const { statedBy, editorial, underReading } = fact;
  const claims = statedBy?.nodes ?? [];
  const said = isContested(fact)
    ? stancesIn(claims).map((one) => `“${one.text}” ${one.stance} by ${bySpeaker(one.claims).join(' and ')}`)
    : bySpeaker(claims);
  const parts = [
    ...said,
    ...(editorial ? [`ed.: ${editorial.why}`] : []),
    ...(underReading ? [`if one reads: ${underReading.text}`] : []),
  ];
  return plain(parts.join('; '));
}

function bySpeaker(claims: readonly Utterance[]): string[] {
  const speakers = new Map<string, Utterance[]>();
  for (const claim of claims) {
    const name = inSentence(claim.speaker?.name ?? 'somebody who is not named');
    speakers.set(name, [...(speakers.get(name) ?? []), claim]);
  }
  return [...speakers].map(([name, said]) => {
    const teller = tellerOf(said);
    const words = said
      .flatMap(({ passages }) => passages)
      .map(({ manner, quote }) => `${manner === 'QUOTED' ? '' : `${MANNER[manner] ?? ''} `}${quoted(quote)}`);
    return [`${name}${teller ? ` as told by ${inSentence(teller)}` : ''}`, ...new Set(words)].join(', ');
  });
}

const MANNER: Readonly<Record<string, string>> = {
  INDIRECT: 'indirectly',
  NARRATED: 'narrated',
  MIXED: 'quoted in part',
};

/** What Markdown would take for its own is written so that it stands for itself. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
