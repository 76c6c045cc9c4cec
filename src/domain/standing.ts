/** On what a fact rests. */
export interface Source {
  /** slugs of the claims that state it */
  claims: string[];
  /** the editor's reason, where nobody says it */
  editorial?: string;
  standing: 'affirmed' | 'denied' | 'contested' | 'open' | 'ambiguous' | 'editorial';
  /** slug of the reading under which alone it holds */
  reading?: string;
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
  const { said, editor, standing, reading: own } = written;
  const slug = own?.slug ?? inherited?.reading;
  const reading = slug === undefined ? {} : { reading: slug };
  // Nobody who does not ask for the reading must take for said what may not have been meant.
  const seen = (as: Source['standing']) =>
    own && !own.preferred && (as === 'affirmed' || as === 'contested') ? 'ambiguous' : as;
  if (said) {
    const claims = [...new Set(said.map((claim) => claim.slug))];
    return { claims, standing: seen(standing ?? standingOf(said)), ...reading };
  }
  if (editor) return { claims: [], editorial: editor, standing: 'editorial', ...reading };
  if (inherited) return { ...inherited, standing: seen(standing ?? inherited.standing), ...reading };
  return undefined;
}

/** How speakers stand to a fact, from the polarity of the claims that state it. */
export function standingOf(claims: readonly { polarity: string }[]): Source['standing'] {
  const affirmed = claims.some((claim) => claim.polarity === 'affirms');
  const denied = claims.some((claim) => claim.polarity === 'denies');
  if (affirmed && denied) return 'contested';
  if (denied) return 'denied';
  return affirmed ? 'affirmed' : 'open';
}
