import { nearest } from '../../domain/nearest';
import { type Source, settle } from '../../domain/standing';
import type { Path, SeedFile } from '../file';
import type { Body, Registry } from './registry';

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

  /** propositions of which a claim could not be read, which is told already */
  private readonly broken = new Set<string>();

  constructor(
    private readonly file: SeedFile,
    private readonly registry: Registry,
  ) {}

  /** Makes a claim known. */
  add(proposition: string, speaker: string, claim: KnownClaim): void {
    this.claims.set(`${proposition}.${speaker}`, claim);
    this.byProposition.set(proposition, [...(this.byProposition.get(proposition) ?? []), claim]);
  }

  /** Makes known that a claim on a proposition has a fault of its own: that it is missing is not told as well. */
  addBroken(proposition: string): void {
    this.broken.add(proposition);
  }

  /** The claim that a reference names; what is wrong with the reference is reported. */
  claim(reference: string, path: Path, file = this.file): KnownClaim | undefined {
    const named = this.claims.get(reference);
    if (named) return named;
    const claims = this.byProposition.get(reference);
    if (claims?.length === 1) return claims[0];
    if (!claims && this.broken.has(reference.split('.')[0] as string)) return undefined;
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
    const [proposition = '', speaker = ''] = reference.split('.');
    const prefix = `${proposition}.`;
    const speakers = [...this.claims.keys()].flatMap((key) => (key.startsWith(prefix) ? key.slice(prefix.length) : []));
    if (speakers.length > 0) {
      // What is shared would make any speaker look near: the speakers alone are compared.
      const near = nearest(speaker, speakers);
      return (near ? [near] : speakers).map((one) => prefix + one).join('" or "');
    }
    return nearest(reference, this.claims.keys()) ?? this.registry.near(proposition, 'Proposition');
  }

  /**
   * On what a fact rests: its own `said` or `editor`, or else what it inherits. A fact with neither is reported,
   * unless `optional`.
   */
  of(body: Body, path: Path, inherited?: Source, optional = false, file = this.file): Source | undefined {
    const reading = this.reading(body, path, file);
    const standing = body.standing as Source['standing'] | undefined;
    const editor = body.editor as string | undefined;
    const references = body.said as string[] | undefined;
    if (references && editor) {
      file.report(path, 'SEED_TWO_SOURCES', 'This is both said and added by the editor.', {
        hint: 'Keep "said"; put the editor\'s part into a fact of its own.',
        key: 'editor',
      });
    }
    const said = references?.flatMap((reference, index) => this.claim(reference, [...path, 'said', index], file) ?? []);
    const source = settle(
      {
        ...(said && { said }),
        ...(editor && { editor }),
        ...(standing && { standing }),
        ...(reading && { reading }),
      },
      inherited,
    );
    if (source) return source;
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
    const near = this.registry.near(body.reading, 'Reading');
    file.report([...path, 'reading'], 'SEED_UNKNOWN_REFERENCE', `There is no reading "${body.reading}".`, {
      hint: near ? `Did you mean "${near}"?` : 'Write it as ambiguity.reading.',
    });
    return undefined;
  }
}
