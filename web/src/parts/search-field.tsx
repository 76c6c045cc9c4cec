import { useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useKeys } from './keys';
import { thingPath } from './place';
import { HowItStands, Suggestions, useSuggestions } from './suggestions';
import { typeName } from './words';
import './search-field.css';

/** The search field of the header: suggestions as one types, chosen by arrow keys and Enter. */
export function SearchField() {
  const { route } = useLocation();
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const suggestions = useSuggestions(words);
  const { hits, at } = suggestions;

  useKeys('Everywhere', [{ keys: ['/'], does: 'search', act: () => field.current?.focus() }]);

  const go = (to: string) => {
    setOpen(false);
    setWords('');
    field.current?.blur();
    route(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (suggestions.step(event)) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      setOpen(false);
      field.current?.blur();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const hit = hits?.[at];
      if (hit) go(thingPath(hit.entity.slug));
      else if (words.trim()) go(`/search?q=${encodeURIComponent(words.trim())}`);
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
        {...suggestions.combobox(shown)}
        placeholder="Search the graph"
        aria-label="Search the graph"
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
      <Suggestions
        of={suggestions}
        shown={shown}
        label="Suggestions"
        look="palette"
        onChoose={(slug) => go(thingPath(slug))}
        row={({ entity, type, matched, standing }) => (
          <>
            <span class="hit">{entity.name}</span> <HowItStands of={{ type, standing }} />{' '}
            <span class="caption">
              {typeName(type)}
              {entity.article && `, ${entity.article.title}`}
            </span>
            {matched !== entity.name && <span class="matched">{matched}</span>}
          </>
        )}
      >
        {hits?.length === 0 && (
          <p class="note">Nothing in the graph begins with these words; Enter shows what is near.</p>
        )}
        {hits !== undefined && hits.length > 0 && (
          <p class="keys note" aria-hidden="true">
            <kbd>↑</kbd> <kbd>↓</kbd> choose <kbd>↵</kbd> {at < 0 ? 'all results' : 'open'} <kbd>Esc</kbd> close
          </p>
        )}
      </Suggestions>
    </search>
  );
}
