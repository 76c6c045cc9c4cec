import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { ask } from '../data/client';
import { SuggestDocument, type SuggestQuery } from '../generated/operations';
import { KindShape } from './kind-shape';
import { useSay } from './live';
import { thingPath } from './place';
import { count, typeName } from './words';

/** How long the typing rests before the graph is asked, in milliseconds. */
const REST = 120;

/** The search field of the header: suggestions as one types, chosen by arrow keys and Enter. */
export function SearchField() {
  const { route } = useLocation();
  const say = useSay();
  const [words, setWords] = useState('');
  const [hits, setHits] = useState<SuggestQuery['search']>();
  const [at, setAt] = useState(-1);
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  useEffect(() => {
    const wanted = words.trim();
    setAt(-1);
    if (wanted === '') return setHits(undefined);
    let gone = false;
    const timer = setTimeout(() => {
      ask(SuggestDocument, { words: wanted, first: 8 }).then(
        ({ search }) => {
          if (gone) return;
          setHits(search);
          say(search.length === 0 ? 'Nothing found' : `${count(search.length, 'suggestion')}`);
        },
        () => !gone && setHits(undefined),
      );
    }, REST);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [words, say]);

  const go = (to: string) => {
    setOpen(false);
    setWords('');
    field.current?.blur();
    route(to);
  };
  const all = `/search?q=${encodeURIComponent(words.trim())}`;
  const onKeyDown = (event: KeyboardEvent) => {
    const last = (hits?.length ?? 0) - 1;
    if (event.key === 'Escape') {
      event.stopPropagation();
      setOpen(false);
      field.current?.blur();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      setAt(next < 0 ? last : next > last ? 0 : next);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const hit = hits?.[at];
      if (hit) go(thingPath(hit.entity.slug));
      else if (words.trim()) go(all);
    }
  };
  const shown = open && hits !== undefined;
  return (
    <search class="search">
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M11 11l3.500 3.500M12.500 7.200a5.300 5.300 0 11-10.600 0 5.300 5.300 0 0110.600 0z" />
      </svg>
      <input
        ref={field}
        type="text"
        role="combobox"
        placeholder="Search the graph"
        aria-label="Search the graph"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${list}-${at}` : undefined}
        autocomplete="off"
        spellcheck={false}
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <span class="key" aria-hidden="true">
        /
      </span>
      <div class="palette" hidden={!shown}>
        <div id={list} role="listbox" aria-label="Suggestions">
          {hits?.map(({ entity, type, matched }, index) => (
            <div
              key={entity.slug}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onPointerDown={(event) => {
                event.preventDefault();
                go(thingPath(entity.slug));
              }}
            >
              <KindShape type={type} />
              <span class="hit">{entity.name}</span>
              <span class="caption">
                {typeName(type)}
                {entity.article && `, ${entity.article.title}`}
              </span>
              {matched !== entity.name && <span class="matched">{matched}</span>}
            </div>
          ))}
        </div>
        {hits?.length === 0 && (
          <p class="note">Nothing in the graph begins with these words; Enter shows what is near.</p>
        )}
        {hits !== undefined && hits.length > 0 && (
          <p class="keys note" aria-hidden="true">
            <kbd>↑</kbd> <kbd>↓</kbd> choose <kbd>↵</kbd> {at < 0 ? 'all results' : 'open'} <kbd>Esc</kbd> close
          </p>
        )}
      </div>
    </search>
  );
}
