/** Something that an editor should know of a seed. */
export interface Problem {
  /** the file as it was named, relative to the working folder where it lies in it */
  file: string;
  line: number;
  column: number;
  code: ProblemCode;
  message: string;
  /** what to do */
  hint?: string;
  severity: 'error' | 'warning' | 'note';
}

/** Everything that can be wrong with a seed, or worth a look. */
export const PROBLEM_CODES = {
  SEED_DRAFT: 'A seed that holds proposals which no editor has confirmed.',
  SEED_SYNTAX: 'The file is not YAML or JSON.',
  SEED_TOO_LARGE: 'The file is larger or deeper than a seed may be.',
  SEED_SCHEMA: 'A field is missing, of the wrong kind, or a word that is not in its list.',
  SEED_UNKNOWN_FIELD: 'A field that the format does not have.',
  SEED_FORMAT: 'The seed is written for another version of the format.',
  SEED_SLUG: "The article's slug is not the name of its file, or two files have the same.",
  SEED_DUPLICATE_ID: 'One id names two things.',
  SEED_UNKNOWN_REFERENCE: 'A reference to something that is nowhere.',
  SEED_WRONG_REFERENCE: 'A reference to something of another kind.',
  SEED_AMBIGUOUS_CLAIM: 'A proposition with several claims where one must be named.',
  SEED_NO_SPEAKER: 'A claim with no speaker.',
  SEED_NO_PASSAGE: 'A claim with no passage.',
  SEED_NO_SOURCE: 'A fact that nobody states and no editor answers for.',
  SEED_TWO_SOURCES: 'A fact that is both said and added by the editor.',
  SEED_TWO_CLAIMS: 'The same speaker claims the same proposition twice.',
  SEED_TWO_NARRATORS: 'An article with no narrator, or with several.',
  SEED_DATE: 'A date that is no EDTF.',
  SEED_DATE_VAGUE: 'A date that could be more exact.',
  SEED_QUANTITY: 'A quantity without a number, or whose ends are the wrong way round.',
  SEED_CURRENCY: 'An amount of money with no currency.',
  SEED_CYCLE: 'A cycle where there must be none.',
  SEED_QUOTE_LONG: 'A quotation of more than 12 words.',
  SEED_QUOTE_SHORT: 'Quotations of fewer than 3 words that are no direct speech.',
  SEED_MANNER: 'A passage whose manner the quotation marks of the text do not bear out.',
  SEED_COPIED: 'More of the article stands in words of the editor than a quotation may have.',
  SEED_QUOTE_MISSING: 'A quotation that does not stand in its sentence.',
  SEED_QUOTE_TWICE: 'A quotation that stands in its sentence more than once.',
  SEED_NAME_MISSING: 'A name as written that does not stand in the text.',
  SEED_WORDS_MISSING: 'Words of a quantity, a time or a name for something that do not stand in the text.',
  SEED_WORDS_ELSEWHERE: 'Such words that stand in the text, and not in the sentences of the claims that state them.',
  SEED_NUMBER_DIFFERS: 'A number that is not the one of its words.',
  SEED_DATE_DIFFERS: 'A date of another decade, season or month than its words.',
  SEED_YEAR_ADDED: 'A date with a year that its words do not give.',
  SEED_SENTENCE: 'A sentence number that the article does not have.',
  SEED_TEXT_CHANGED: 'The text is not the one that was annotated.',
  SEED_TEXT_MISSING: 'The text of the article is not at hand.',
  SEED_UNFIXED: 'Positions are missing or stale: parley check --fix has not been run.',
  SEED_READING_WITHOUT_REASON: 'A reading is preferred without a reason.',
  SEED_NEAR_DUPLICATE: 'Two propositions that may say the same.',
  SEED_SAME_ACTOR: 'Two actors who may be the same.',
  SEED_UNCONCERNED: 'A thing that no claim concerns.',
  SEED_UNDEFINED: 'Words that things are called by, and that nobody defines.',
  SEED_UNCOVERED: 'A sentence that bears no claim.',
  SEED_DISPUTED_NAME: 'A name or title that uses a word in dispute.',
} as const;

export type ProblemCode = keyof typeof PROBLEM_CODES;

/** Whether any of the problems keeps a seed from loading. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** A problem in one line: `file:line:column message`, and what to do. */
export function formatProblem(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const hint = problem.hint ? ` ${problem.hint}` : '';
  return `${place} ${problem.severity}: ${problem.message}${hint} [${problem.code}]`;
}
