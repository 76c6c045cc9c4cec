import type { ComponentChildren } from 'preact';
import { Permalink } from '../../parts/permalink';

/** A part of the page with a name, a link of its own, and a hairline. */
export function Section({
  id,
  title,
  note,
  children,
}: {
  id: string;
  title: string;
  note?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <section class="part" aria-labelledby={id}>
      <div class="part-head">
        <h2 id={id}>{title}</h2>
        {note && <p class="note">{note}</p>}
        <Permalink to={`#${id}`} what={title} />
      </div>
      {children}
    </section>
  );
}

/** A name of a thing in the middle of a sentence. */
export function inSentence(name: string): string {
  return name.replace(/^(The|A|An) /, (article) => article.toLowerCase());
}

/** A sentence's beginning. */
export function beginning(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
