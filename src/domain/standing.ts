/** On what a fact rests. */
export interface Source {
  /** slugs of the claims that state it */
  claims: string[];
  /** the editor's reason, where nobody says it */
  editorial?: string;
  standing: 'affirmed' | 'denied' | 'contested' | 'open' | 'ambiguous' | 'editorial';
  /** slug of the reading under which alone it holds */
  reading?: string;
  /** how it would stand if its reading were the meant one; what stands below it begins from there */
  meant?: Source['standing'];
  /** whether its reading is the one that the editor prefers */
  preferred?: boolean;
}

/** What a seed writes of one fact, its references resolved. */
export interface WrittenSource {
  said?: readonly { slug: string; polarity: string }[];
  editor?: string;
  standing?: Source['standing'];
  reading?: { slug: string; preferred: boolean };
}

/** On what a fact rests: what is written of it, or else what it inherits; undefined where it has neither. */
export function settle(written: WrittenSource, inherited?: Source): Source | undefined {
  const { said, editor } = written;
  const reading = written.reading?.slug ?? inherited?.reading;
  const preferred = (written.reading ?? inherited)?.preferred;
  const under = reading === undefined ? {} : { reading, preferred: preferred === true };
  // Nobody who does not ask for the reading must take for said what may not have been meant.
  const seen = (meant: Source['standing']) => ({
    meant,
    standing:
      under.preferred === false && (meant === 'affirmed' || meant === 'contested') ? ('ambiguous' as const) : meant,
    ...under,
  });
  if (said) {
    const claims = [...new Set(said.map((claim) => claim.slug))];
    return { claims, ...seen(written.standing ?? standingOf(said)) };
  }
  if (editor) return { claims: [], editorial: editor, ...seen('editorial') };
  if (!inherited) return undefined;
  const { claims, editorial } = inherited;
  const from = written.standing ?? inherited.meant ?? inherited.standing;
  return { claims, ...(editorial === undefined ? {} : { editorial }), ...seen(from) };
}

/** How speakers stand to a fact, from the polarity of the claims that state it. */
export function standingOf(claims: readonly { polarity: string }[]): Source['standing'] {
  const affirmed = claims.some((claim) => claim.polarity === 'affirms');
  const denied = claims.some((claim) => claim.polarity === 'denies');
  if (affirmed && denied) return 'contested';
  if (denied) return 'denied';
  return affirmed ? 'affirmed' : 'open';
}
