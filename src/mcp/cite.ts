import type { CitedFragment, LeftOpenFragment, SourceFragment } from './generated/operations';
import type { Links } from './links';
import type { Article, Basis, Claim, OpenPoint, Person, Thing } from './shapes';

interface Named {
  readonly slug: string;
  readonly name: string;
}

/** What one answer cites: gives the parts of an answer their links, and remembers of which articles they are. */
export class Citations {
  readonly #articles = new Map<string, Article>();

  constructor(private readonly links: Links) {}

  /** The articles cited so far. */
  get articles(): Article[] {
    return [...this.#articles.values()];
  }

  person({ slug, name }: Named): Person {
    return { slug, name, link: this.links.to(slug) };
  }

  thing({ slug, name, __typename }: Named & { readonly __typename: string }): Thing {
    return { slug, name, type: __typename, link: this.links.to(slug) };
  }

  article(source: SourceFragment): Article {
    const { slug, title, kind, publisher, published, url, fiction, translation } = source;
    const link = this.links.article(slug);
    const article = { slug, title, kind, publisher, published, url, fiction, translation, link } as Article;
    this.#articles.set(slug, article);
    return article;
  }

  claim(cited: CitedFragment): Claim {
    const { slug, speaker, via, act, polarity, certainty, proposition, passages, article, correctedBy } = cited;
    // Who is said by all to have corrected nothing has not.
    const corrections = correctedBy.edges.filter(({ standing }) => standing !== 'DENIED');
    return {
      slug,
      link: this.links.to(slug),
      speaker: speaker && this.person(speaker),
      via: via.map((one) => this.person(one)),
      act,
      polarity,
      certainty,
      corrected: corrections.length > 0,
      correctedBy: corrections.map(({ standing, node }) => ({
        slug: node.slug,
        link: this.links.to(node.slug),
        standing,
      })),
      proposition: proposition && { ...proposition, link: this.links.to(proposition.slug) },
      quotes: passages.map((passage) => ({
        quote: passage.quote,
        manner: passage.manner,
        sentences: passage.sentences.flatMap(({ number }) => number ?? []),
        start: passage.start,
        end: passage.end,
        inTranslation: passage.inTranslation,
        link: this.links.to(passage.slug),
      })),
      article: article && this.article(article).slug,
    };
  }

  claims(claims: { readonly totalCount: number; readonly nodes: readonly CitedFragment[] } | undefined): {
    claims: Claim[];
    claimsInAll: number;
  } {
    return { claims: (claims?.nodes ?? []).map((one) => this.claim(one)), claimsInAll: claims?.totalCount ?? 0 };
  }

  /** On what a stated fact rests. */
  basis({ standing, editorial, underReading, statedBy }: Partial<Resting>): Basis {
    return {
      standing: standing ?? null,
      editorial: editorial ?? null,
      underReading: underReading ?? null,
      ...this.claims(statedBy),
    };
  }

  openPoint(point: LeftOpenFragment & Partial<Resting>): OpenPoint {
    const { slug, kind, text } = point;
    return { slug, link: this.links.to(slug), kind, text, basis: this.basis(point) };
  }
}

/** What a stated fact or relation tells of what it rests on. */
export interface Resting {
  readonly standing: string | null;
  readonly editorial: { readonly by: string; readonly why: string } | null;
  readonly underReading: { readonly slug: string; readonly text: string } | null;
  readonly statedBy: { readonly totalCount: number; readonly nodes: readonly CitedFragment[] };
}
