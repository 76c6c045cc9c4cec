import { draftSeed } from '../../src/draft';

/** Who is proposed for each quotation of a text, by its first words; "-" for nobody. */
function speakers(...paragraphs: string[]): string[] {
  const { proposals } = draftSeed(['The title', ...paragraphs].join('\n\n'), { names: [], concepts: [] });
  return proposals
    .filter(({ section }) => section === 'propositions')
    .map(({ body }) => String(body.speaker ?? '-').replace(/^.*-(?=.)/, ''));
}

function reasons(...paragraphs: string[]): string[] {
  const { proposals } = draftSeed(['The title', ...paragraphs].join('\n\n'), { names: [], concepts: [] });
  return proposals.filter(({ section }) => section === 'propositions').map(({ draft }) => draft.why);
}

const BOTH = 'Tomas Riel leads the union, and Lena Brandt heads the port authority.';

test('what follows a quotation in another sentence is not its verb of saying', () => {
  const text = [
    'Union leader Tomas Riel denied that: “We never asked for 7 percent. We asked for 6.”',
    'Lena Brandt called the demand “blackmail.” Riel said no.',
  ];
  expect(speakers(...text)).toEqual(['riel', 'riel', 'brandt']);
  expect(reasons(...text)[2]).toMatch(/^Subject of "called" in its own sentence\./);
});

test('a quotation of several sentences keeps its speaker, whoever else speaks in the paragraph', () => {
  expect(
    speakers(
      '“We offered 4 percent, and they want 7,” said Lena Brandt, who heads the port authority. Union leader Tomas Riel denied that: “We never asked for 7 percent. We asked for 6.”',
      'Riel said the talks would go on.',
    ),
  ).toEqual(['brandt', 'riel', 'riel']);
});

describe('the subject of its own sentence speaks', () => {
  test.each([
    ['inverted', '“We want 6,” said Tomas Riel.', 'riel'],
    ['inverted, after words that a verb would follow', '“It is over,” said Tomas Riel.', 'riel'],
    ['inverted, with a verb that is an adjective too', '“The price is high,” stated Tomas Riel.', 'riel'],
    ['inverted, in the present', '“They were happy,” says Tomas Riel; Lena Brandt left.', 'riel'],
    ['inverted, with an office', '“We want 6,” said the union leader, Tomas Riel.', 'riel'],
    ['after a question', '“Will it ever end?” Tomas Riel asked. Lena Brandt left the room.', 'riel'],
    ['before', 'Tomas Riel said the offer was “far too low for us.” Lena Brandt left.', 'riel'],
    ['of two, whoever says it', 'Lena Brandt told Tomas Riel: “We have no more money.”', 'brandt'],
    ['of two, after an aside', 'Tomas Riel, whom Lena Brandt had met, said: “It is too low.”', 'riel'],
    ['of two, with one verb more', 'Tomas Riel met Lena Brandt and said: “It is too low.”', 'riel'],
    ['of two, one in a phrase before', 'In a letter to Tomas Riel, Lena Brandt wrote: “Come back to us.”', 'brandt'],
    ['of two, each with a clause', 'Tomas Riel said no, but Lena Brandt described it as “a fair offer.”', 'brandt'],
    ['of two, one reported by the other', 'Lena Brandt said Tomas Riel had called her “a hard woman.”', 'riel'],
    ['in the passive', 'Tomas Riel was told by Lena Brandt: “There is no more money.”', 'brandt'],
    ['in a participle', 'Tomas Riel met Lena Brandt, adding that it was “far too late.”', 'riel'],
    ['according to', 'The offer is “far too low for us,” according to Tomas Riel, who met Lena Brandt.', 'riel'],
    ['at the end of the sentence', 'The “new offer” is no better than the old one, Tomas Riel said.', 'riel'],
    ['a body', 'The Port Authority said the demand was “out of all reason.”', 'authority'],
    ['dismissed', 'Lena Brandt dismissed the demand of Tomas Riel as “a bad joke.”', 'brandt'],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});

test('of two quotations that a semicolon parts, each has its own speaker', () => {
  expect(speakers('“It is over,” said Tomas Riel; “it is not over,” answered Lena Brandt.')).toEqual([
    'riel',
    'brandt',
  ]);
  expect(speakers('Tomas Riel left. The “new deal” noted experts want is bad.')).toEqual(['-']);
});

describe('a name before the colon that introduces a quotation is its speaker', () => {
  test.each([
    ['with no verb', 'Tomas Riel: “We asked for 6 percent.”', 'riel'],
    ['with an answer', 'Tomas Riel’s answer was short: “We asked for 6 percent.”', 'riel'],
    ['but not to whom it is said', 'The message to Tomas Riel was clear: “We have no more money.”', '-'],
    ['nor who hears it', 'Tomas Riel got one answer: “We have no more money.”', '-'],
    ['nor one of two', 'Lena Brandt said Tomas Riel had one answer: “We want 6 percent.”', '-'],
  ])('%s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  test('in the paragraph before', () => {
    expect(speakers(BOTH, 'Tomas Riel then said:', '“We asked for 6 percent.”')).toEqual(['riel']);
  });
});

describe('nobody is proposed, with the reason, where two may be meant or nobody said it', () => {
  test.each([
    ['two at once', 'Tomas Riel and Lena Brandt said they were “tired of talks.”', /several/],
    ['one before, another after', 'Lena Brandt called the demand “a bad joke,” Tomas Riel said.', /Two may be meant/],
    ['a spokesman', 'A spokesman for Lena Brandt said it was “a bad joke.”', /description/],
    ['a claim that one denies', '“They want 7 percent,” a claim Tomas Riel denied.', /description/],
    ['what was not said', 'Tomas Riel did not call it “a bad joke.”', /not tell for certain/],
    ['what one refuses to say', 'Lena Brandt refused to say “we are sorry,” Tomas Riel said.', /not tell for certain/],
    ['what a question holds', 'Asked whether it was “a bad joke,” Tomas Riel said no.', /not tell for certain/],
    [
      'what one is accused of',
      'Tomas Riel accused Lena Brandt of saying “one thing and another.”',
      /not tell for certain/,
    ],
    [
      'what comes before one is told',
      'He laughed at “all that drama,” then told Lena Brandt no.',
      /not tell for certain/,
    ],
    ['an act', 'Lena Brandt walked into the “Blue Room of the Port.” Riel said no.', /names nobody/],
    ['a quotation alone', '“We have no more money.”', /Nobody is named/],
  ])('%s', (_, text, why) => {
    expect(speakers(BOTH, text)).toEqual(['-']);
    expect(reasons(BOTH, text)[0]).toMatch(why);
  });

  test('an answer beside a question', () => {
    expect(speakers('“Will it ever end?” Tomas Riel asked. “Not before Monday.”')).toEqual(['riel', '-']);
    expect(speakers('Tomas Riel said: “It will end.” “Not before Monday.”')).toEqual(['riel', '-']);
  });

  test('a paragraph alone, where two speak in turn', () => {
    expect(
      speakers('“We want 6,” said Tomas Riel.', '“We have 4,” said Lena Brandt.', '“That is not enough.”'),
    ).toEqual(['riel', 'brandt', '-']);
  });
});

describe('a pronoun is marked as likely, where but one is named whom it may mean', () => {
  test('in the paragraph', () => {
    const text = 'Tomas Riel came out of the talks. “We asked for 6 percent,” he said.';
    expect(speakers(text)).toEqual(['riel']);
    expect(reasons(text)[0]).toMatch(/^Likely: a pronoun/);
  });
  test('the one who spoke in the paragraph before', () => {
    expect(speakers('“We want 6,” said Tomas Riel.', '“It is not much,” he said.')).toEqual(['riel', 'riel']);
  });
  test.each([
    ['two before it', 'Tomas Riel met Oren Vask. “We asked for 6 percent,” he said.'],
    ['one who is no "he"', 'Lena Brandt came out. “We asked for 6 percent,” he said.'],
    ['one to whom he writes', 'In a letter to Tomas Riel, he wrote: “We have no more money.”'],
    ['many', 'Tomas Riel came out. “We asked for 6 percent,” they said.'],
  ])('nobody: %s', (_, text) => {
    expect(speakers(text)).toEqual(['-']);
    expect(reasons(text)[0]).toMatch(/^A pronoun; it is not told for certain/);
  });
});

describe('a quotation goes on', () => {
  test('after the words that tell its speaker', () => {
    expect(speakers('“We want 6,” said Tomas Riel, who met Lena Brandt. “It is not much. It is fair.”')).toEqual([
      'riel',
      'riel',
      'riel',
    ]);
  });
  test('in the same sentence', () => {
    expect(speakers('“We want 6,” Tomas Riel said, “and Lena Brandt has 4.”')).toEqual(['riel', 'riel']);
  });
  test('in the next paragraph, where the one before leaves it open', () => {
    expect(speakers(BOTH, 'Tomas Riel said: “We want 6 percent.', '“We want no more than that.”')).toEqual([
      'riel',
      'riel',
    ]);
    expect(speakers(BOTH, '“We want 6 percent.', '“We want no more,” said Tomas Riel.')).toEqual(['riel', 'riel']);
  });
  test('but not where another does something between', () => {
    expect(speakers('Lena Brandt called it “a bad joke” and Tomas Riel left the “Blue Room.”')).toEqual([
      'brandt',
      '-',
    ]);
  });
});

test('a description is whose it is beside a name', () => {
  const text = [
    '“We offered 4,” said Lena Brandt, head of the port. Union leader Tomas Riel said no.',
    '“We asked for 6 percent,” the union leader said.',
    '“It is all too late,” the mayor said.',
  ];
  expect(speakers(...text)).toEqual(['brandt', 'riel', '-']);
});

test('where one alone speaks, and often, what nobody is named for is likely his', () => {
  const text = [
    '“We want 6,” said Tomas Riel. “It is fair,” Riel added. Riel said Maduro would pay.',
    '“We can wait for it.”',
  ];
  expect(speakers(...text)).toEqual(['riel', 'riel', 'riel']);
  expect(reasons(...text)[2]).toMatch(/^Likely: only one is named who speaks/);
  expect(speakers(...text, 'Lena Brandt said no.')).toEqual(['riel', 'riel', '-']);
});

test('a headline says nothing of who speaks in the text', () => {
  expect(speakers('Brandt calls demand “blackmail”', 'The demand is “far too high,” it is heard.', BOTH)).toEqual([
    '-',
  ]);
  expect(speakers('Lena Brandt said no', '“We asked for 6 percent.”', BOTH)).toEqual(['-']);
});
