import { useId, useState } from 'preact/hooks';
import type { EntityType } from '../generated/operations';
import { KindShape } from './kind-shape';
import { HowItStands, Suggestions, useSuggestions } from './suggestions';
import { typeName } from './words';
import './thing-field.css';

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
  const [words, setWords] = useState<string>();
  const suggestions = useSuggestions(words ?? '', types);
  const { hits, at } = suggestions;

  const choose = (slug: string | undefined) => {
    setWords(undefined);
    suggestions.clear();
    onChoose(slug);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (suggestions.step(event)) return;
    if (event.key === 'Escape') {
      setWords(undefined);
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
          {...suggestions.combobox(shown)}
          placeholder="Name a person, a place, an event, a concept"
          value={words ?? chosen?.name ?? ''}
          onInput={(event) => setWords(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => setWords(undefined)}
          onKeyDown={onKeyDown}
        />
      </div>
      <Suggestions
        of={suggestions}
        shown={shown}
        label={`Suggestions: ${label}`}
        look="thing-list"
        onChoose={choose}
        row={({ entity, type, standing }) => (
          <>
            <span>
              {entity.name} <HowItStands of={{ type, standing }} />
            </span>{' '}
            <span class="caption">{typeName(type)}</span>
          </>
        )}
      >
        {hits?.length === 0 && <p class="note">Nothing in the graph begins with these words.</p>}
      </Suggestions>
    </div>
  );
}
