import { useEffect, useId, useState } from 'preact/hooks';
import { ask } from '../data/client';
import { type EntityType, PickDocument, type PickQuery } from '../generated/operations';
import { KindShape } from './kind-shape';
import { useSay } from './live';
import { count, typeName } from './words';

/** How long the typing rests before the graph is asked, in milliseconds. */
const REST = 120;

/** A field that chooses one thing of the graph: suggestions as one types, chosen by arrow keys and Enter. */
export function ThingField({
  label,
  chosen,
  types,
  onChoose,
}: {
  label: string;
  chosen: { slug: string; name: string; type: string } | undefined;
  types?: readonly EntityType[];
  onChoose: (slug: string | undefined) => void;
}) {
  const id = useId();
  const say = useSay();
  const [words, setWords] = useState<string>();
  const [hits, setHits] = useState<PickQuery['search']>();
  const [at, setAt] = useState(-1);
  const wanted = words?.trim();
  const only = types?.join();

  useEffect(() => {
    setAt(-1);
    if (!wanted) return setHits(undefined);
    let gone = false;
    const timer = setTimeout(() => {
      const asked = only ? (only.split(',') as EntityType[]) : null;
      ask(PickDocument, { words: wanted, types: asked }).then(
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

  const choose = (slug: string | undefined) => {
    setWords(undefined);
    setHits(undefined);
    onChoose(slug);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = (hits?.length ?? 0) - 1;
    if (event.key === 'Escape') {
      setWords(undefined);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      setAt(next < 0 ? last : next > last ? 0 : next);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const hit = hits?.[Math.max(at, 0)];
      if (hit) choose(hit.entity.slug);
    }
  };
  const shown = hits !== undefined;
  return (
    <div class="thing-field">
      <label for={id} class="label">
        {label}
      </label>
      <div class="thing-input">
        {chosen && words === undefined && <KindShape type={chosen.type} />}
        <input
          id={id}
          type="text"
          role="combobox"
          placeholder="Name a person, a place, an event, a concept"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && at >= 0 ? `${id}-${at}` : undefined}
          autocomplete="off"
          spellcheck={false}
          value={words ?? chosen?.name ?? ''}
          onInput={(event) => setWords(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => setWords(undefined)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div class="thing-list" hidden={!shown}>
        <div id={`${id}-list`} role="listbox" aria-label={`Suggestions: ${label}`}>
          {hits?.map(({ entity, type }, index) => (
            <div
              key={entity.slug}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(entity.slug);
              }}
            >
              <KindShape type={type} /> <span>{entity.name}</span> <span class="caption">{typeName(type)}</span>
            </div>
          ))}
        </div>
        {hits?.length === 0 && <p class="note">Nothing in the graph begins with these words.</p>}
      </div>
    </div>
  );
}
