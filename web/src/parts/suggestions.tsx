import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { ask } from '../data/client';
import { type EntityType, type Standing, SuggestDocument, type SuggestQuery } from '../generated/operations';
import { KindShape } from './kind-shape';
import { useSay } from './live';
import { count, standingWord } from './words';
import './suggestions.css';

export type Suggestion = SuggestQuery['search'][number];

/** How long the typing rests before the graph is asked, in milliseconds. */
const REST = 120;

/** What the words of a field may mean, as one types; the arrow keys lead from one to the next. */
export function useSuggestions(words: string, types?: readonly EntityType[]) {
  const say = useSay();
  const id = useId();
  const [hits, setHits] = useState<readonly Suggestion[]>();
  const [at, setAt] = useState(-1);
  const wanted = words.trim();
  const only = types?.join();

  useEffect(() => {
    setAt(-1);
    if (wanted === '') return setHits(undefined);
    let gone = false;
    const timer = setTimeout(() => {
      const asked = only ? (only.split(',') as EntityType[]) : null;
      ask(SuggestDocument, { words: wanted, types: asked }).then(
        ({ search }) => {
          if (gone) return;
          setHits(search);
          say(search.length === 0 ? 'Nothing found' : count(search.length, 'suggestion'));
        },
        () => !gone && setHits(undefined),
      );
    }, REST);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [wanted, only, say]);

  /** Goes one on by an arrow key; false for every other key. */
  const step = (event: KeyboardEvent): boolean => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return false;
    event.preventDefault();
    const last = (hits?.length ?? 0) - 1;
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    setAt(next < 0 ? last : next > last ? 0 : next);
    return true;
  };

  /** What the field itself has to say of its list. */
  const combobox = (shown: boolean) =>
    ({
      type: 'text',
      role: 'combobox',
      'aria-expanded': shown,
      'aria-controls': id,
      'aria-autocomplete': 'list',
      'aria-activedescendant': shown && at >= 0 ? `${id}-${at}` : undefined,
      autocomplete: 'off',
      spellcheck: false,
    }) as const;

  return { id, hits, at, step, combobox, clear: () => setHits(undefined) };
}

/** What is denied, too, is found by its words: so its name says how the speakers stand to it. */
export function HowItStands({ of: { type, standing } }: { of: { type: string; standing: Standing | null } }) {
  const word = standingWord(type, standing);
  return word ? <strong class="denied">{word}</strong> : null;
}

/** The list below a field; what stands in a row is the field's. */
export function Suggestions({
  of: { id, hits, at },
  shown,
  label,
  look,
  row,
  onChoose,
  children,
}: {
  of: Pick<ReturnType<typeof useSuggestions>, 'id' | 'hits' | 'at'>;
  shown: boolean;
  label: string;
  /** the class by which the field places its list */
  look: string;
  row: (hit: Suggestion) => ComponentChildren;
  onChoose: (slug: string) => void;
  children?: ComponentChildren;
}) {
  return (
    <div class={`suggestions ${look}`} hidden={!shown}>
      <div id={id} role="listbox" aria-label={label}>
        {hits?.map((hit, index) => (
          <div
            key={hit.entity.slug}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onPointerDown={(event) => {
              event.preventDefault();
              onChoose(hit.entity.slug);
            }}
          >
            <KindShape type={hit.type} /> {row(hit)}
          </div>
        ))}
      </div>
      {children}
    </div>
  );
}
