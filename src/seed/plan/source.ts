import { nearest } from '../../domain/nearest';
import type { Path, SeedFile } from '../file';
import type { Body, Registry } from './registry';

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

/** A claim as far as the facts that rest on it need to know. */
export interface KnownClaim {
  slug: string;
  speaker: string;
  polarity: string;
  proposition: string;
  position: string;
}

/** Finds the claims that facts name, and tells on what each fact rests. */
export class Sources {
  /** `proposition.speaker` as in the seed → claim */
  readonly claims = new Map<string, KnownClaim>();
  /** proposition as in the seed → its claims */
  readonly byProposition = new Map<string, KnownClaim[]>();

  constructor(
    private readonly file: SeedFile,
    private readonly registry: Registry,
  ) {}

  /** Makes a claim known. */
  add(proposition: string, speaker: string, claim: KnownClaim): void {
    this.claims.set(`${proposition}.${speaker}`, claim);
    this.byProposition.set(proposition, [...(this.byProposition.get(proposition) ?? []), claim]);
  }

  /** The claim that a reference names; what is wrong with the reference is reported. */
  claim(reference: string, path: Path, file = this.file): KnownClaim | undefined {
    const named = this.claims.get(reference);
    if (named) return named;
    const claims = this.byProposition.get(reference);
    if (claims?.length === 1) return claims[0];
    if (claims) {
      file.report(path, 'SEED_AMBIGUOUS_CLAIM', `Several speakers claim "${reference}".`, {
        hint: `Name one: ${[...this.claims.keys()].filter((key) => key.startsWith(`${reference}.`)).join(', ')}.`,
      });
    } else if (this.registry.find(reference)?.type.name === 'Proposition') {
      file.report(path, 'SEED_UNKNOWN_REFERENCE', `Nobody claims "${reference}".`, {
        hint: 'A fact rests on a claim; where nobody makes it, write "editor:" and why.',
      });
    } else {
      const near = this.nearClaim(reference);
      file.report(path, 'SEED_UNKNOWN_REFERENCE', `There is no claim "${reference}".`, {
        hint: near ? `Did you mean "${near}"?` : 'Name a proposition of this seed.',
      });
    }
    return undefined;
  }

  /** The claim that a reference most likely means: one of the proposition that it names, or of one that is named alike. */
  private nearClaim(reference: string): string | undefined {
    const [proposition = ''] = reference.split('.');
    const own = [...this.claims.keys()].filter((key) => key.startsWith(`${proposition}.`));
    if (own.length > 0) return nearest(reference, own) ?? own.join('" or "');
    return nearest(reference, this.claims.keys()) ?? this.registry.near(proposition);
  }

  /**
   * On what a fact rests: its own `said` or `editor`, or else what it inherits. A fact with neither is reported,
   * unless `optional`.
   */
  of(body: Body, path: Path, inherited?: Source, optional = false, file = this.file): Source | undefined {
    const own = this.reading(body, path, file);
    const reading = own?.slug ?? inherited?.reading;
    // Nobody who does not ask for the reading must take for said what may not have been meant.
    const seen = (standing: Source['standing']) =>
      own && !own.preferred && (standing === 'affirmed' || standing === 'contested') ? 'ambiguous' : standing;
    const said = body.said as string[] | undefined;
    const editor = body.editor as string | undefined;
    if (said && editor) {
      file.report(path, 'SEED_TWO_SOURCES', 'This is both said and added by the editor.', {
        hint: 'Keep "said"; put the editor\'s part into a fact of its own.',
        key: 'editor',
      });
    }
    if (said) {
      const claims = said.flatMap((reference, index) => this.claim(reference, [...path, 'said', index], file) ?? []);
      const standing = (body.standing as Source['standing']) ?? standingOf(claims);
      return {
        claims: [...new Set(claims.map((claim) => claim.slug))],
        standing: seen(standing),
        ...(reading ? { reading } : {}),
      };
    }
    if (editor) return { claims: [], editorial: editor, standing: 'editorial', ...(reading ? { reading } : {}) };
    if (inherited) {
      const standing = (body.standing as Source['standing']) ?? inherited.standing;
      return { ...inherited, standing: seen(standing), ...(reading ? { reading } : {}) };
    }
    if (!optional) {
      file.report(path, 'SEED_NO_SOURCE', 'Nobody states this.', {
        hint: 'Add "said: [claim]", or "editor:" and why you read it.',
      });
    }
    return undefined;
  }

  private reading(body: Body, path: Path, file: SeedFile): { slug: string; preferred: boolean } | undefined {
    if (typeof body.reading !== 'string') return undefined;
    const entry = this.registry.find(body.reading);
    if (entry?.type.name === 'Reading') return { slug: entry.slug, preferred: entry.body.preferred === true };
    const near = this.registry.near(body.reading);
    file.report([...path, 'reading'], 'SEED_UNKNOWN_REFERENCE', `There is no reading "${body.reading}".`, {
      hint: near ? `Did you mean "${near}"?` : 'Write it as ambiguity.reading.',
    });
    return undefined;
  }
}

/** How speakers stand to a fact, from the polarity of the claims that state it. */
export function standingOf(claims: readonly { polarity: string }[]): Source['standing'] {
  const affirmed = claims.some((claim) => claim.polarity === 'affirms');
  const denied = claims.some((claim) => claim.polarity === 'denies');
  if (affirmed && denied) return 'contested';
  if (denied) return 'denied';
  return affirmed ? 'affirmed' : 'open';
}
