import * as z from 'zod';

/** The shapes of what the tools answer beside their text. A slug names a thing to every tool; a link is for a reader. */

export const thing = z.object({ slug: z.string(), name: z.string(), type: z.string(), link: z.string() });

export const person = z.object({ slug: z.string(), name: z.string(), link: z.string() });

export const quote = z.object({
  quote: z.string().describe("the article's own words"),
  manner: z.string().describe('QUOTED: the speaker’s words; INDIRECT, MIXED: reported; NARRATED: the narrator’s'),
  sentences: z.array(z.number()).describe('numbers of the sentences of the article in which it stands'),
  start: z.number().nullable().describe('where its passage begins in the text of the article, in code points'),
  end: z.number().nullable(),
  inTranslation: z.boolean().nullable(),
  link: z.string(),
});

export const claim = z.object({
  slug: z.string(),
  link: z.string(),
  speaker: person.nullable(),
  via: z.array(person).describe('through whom it is reported'),
  act: z.string(),
  polarity: z.string().describe('AFFIRMS, DENIES or LEAVES_OPEN the proposition'),
  certainty: z.string(),
  corrected: z.boolean().describe('whether somebody corrects it: then it must not be told as what its speaker holds'),
  correctedBy: z
    .array(z.object({ slug: z.string(), link: z.string(), standing: z.string() }))
    .describe('the claims that correct it; standing EDITORIAL: as the editor reads it'),
  proposition: z
    .object({ slug: z.string(), text: z.string().describe("in the editor's words"), link: z.string() })
    .nullable(),
  quotes: z.array(quote),
  article: z.string().nullable().describe('slug; see "articles"'),
});

export const article = z.object({
  slug: z.string(),
  title: z.string(),
  kind: z.string(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  fiction: z.boolean(),
  translation: z.boolean(),
  link: z.string(),
});

export const basis = z.object({
  standing: z
    .string()
    .nullable()
    .describe('how the speakers stand to it; EDITORIAL: nobody says it, the editor reads it'),
  editorial: z.object({ by: z.string(), why: z.string() }).nullable(),
  underReading: z.object({ slug: z.string(), text: z.string() }).nullable(),
  claims: z.array(claim),
  claimsInAll: z.number().describe('how many claims there are, shown or not'),
});

export const finding = z.object({
  slug: z.string(),
  link: z.string(),
  rule: z.string().nullable(),
  text: z.string().nullable(),
});

export const openPoint = z.object({ slug: z.string(), link: z.string(), kind: z.string(), text: z.string(), basis });

export const fact = z.object({
  relation: z.string().describe('the name by which "relation" asks for it'),
  byEditor: z.boolean().describe("whether it is the editor's words or addition by what it is, as a title, a mapping"),
  details: z.record(z.string(), z.string()),
  thing: thing.nullable(),
  basis,
});

/** What every answer has besides. */
export const common = {
  note: z.string().nullable().describe('what the graph does not hold, or what to heed'),
  articles: z.array(article).describe('the articles that are cited'),
};

/** What an answer of which there can be more has besides. */
export const paged = {
  total: z.number(),
  next: z.string().nullable().describe('give it as "after" to go on; null at the end'),
};

export type Thing = z.output<typeof thing>;
export type Person = z.output<typeof person>;
export type Claim = z.output<typeof claim>;
export type Article = z.output<typeof article>;
export type Basis = z.output<typeof basis>;
export type Fact = z.output<typeof fact>;
export type OpenPoint = z.output<typeof openPoint>;
