import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Permalink } from './permalink';
import './section.css';

/** A section with its name and its link; the name stands above what it holds, or beside it. */
export function Section({
  id,
  title,
  note,
  link = `#${id}`,
  beside = false,
  children,
}: {
  id: string;
  title: string;
  note?: ComponentChildren;
  /** where it is, if what it holds depends on more than its place on the page */
  link?: string;
  beside?: boolean;
  children: ComponentChildren;
}) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    // What an address names may come after the page has opened.
    if (location.hash === `#${id}`) box.current?.scrollIntoView();
  }, [id]);
  return (
    <section ref={box} class={beside ? 'section beside' : 'section'} id={id} aria-labelledby={`${id}-title`}>
      <div class="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {note && <p class="note">{note}</p>}
        <Permalink to={link} what={title} />
      </div>
      {beside ? <div>{children}</div> : children}
    </section>
  );
}
