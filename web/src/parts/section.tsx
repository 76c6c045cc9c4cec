import type { ComponentChildren } from 'preact';
import { Permalink } from './permalink';

/** A section with its link. */
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
    <section class="sheet-section" id={id} aria-labelledby={`${id}-title`}>
      <div class="sheet-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {note && <span class="note">{note}</span>}
        <Permalink to={`#${id}`} what={title} />
      </div>
      {children}
    </section>
  );
}
