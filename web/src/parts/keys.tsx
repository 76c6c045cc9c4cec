import { useEffect, useRef, useState } from 'preact/hooks';
import './keys.css';

/** A key of the page: what it does, in a word or two, and the doing; false lets the key through. */
export interface Key {
  keys: readonly string[];
  does: string;
  act(): unknown;
}

interface Group {
  name: string;
  keys: readonly Key[];
}

/** Those of what is on the page now, the latest last: of two that share a key, it is the later one's. */
const groups = new Set<{ current: Group }>();

const STORE = 'keys';
const CHANGED = 'parley-keys';

function areOn(): boolean {
  try {
    return localStorage.getItem(STORE) !== 'off';
  } catch {
    return true;
  }
}

/** Whether single keys do something: they can be switched off, since who dictates says letters without meaning them. */
export function useKeysOn(): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(areOn);
  useEffect(() => {
    const onChange = () => setOn(areOn());
    document.addEventListener(CHANGED, onChange);
    return () => document.removeEventListener(CHANGED, onChange);
  }, []);
  const set = (next: boolean) => {
    try {
      localStorage.setItem(STORE, next ? 'on' : 'off');
    } catch {
      // Where nothing may be kept, the keys stay as they are.
    }
    document.dispatchEvent(new Event(CHANGED));
  };
  return [on, set];
}

/**
 * Gives keys a meaning as long as this is on the page.
 *
 * @example useKeys('Graph', [{ keys: ['f'], does: 'fit', act: () => drawing.fit() }]);
 */
export function useKeys(name: string, keys: readonly Key[]): void {
  const group = useRef<Group>({ name, keys });
  group.current = { name, keys };
  useEffect(() => {
    groups.add(group);
    return () => {
      groups.delete(group);
    };
  }, []);
}

/** Whether an event is typed into a field, or with a key held that makes it the browser's. */
export function isTyped(event: KeyboardEvent): boolean {
  const on = event.target instanceof Element ? event.target : document.body;
  return (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    on.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null
  );
}

/** Listens for the keys of all that is on the page, and lists them on `?`. */
export function Keys() {
  const [on, setOn] = useKeysOn();
  const [listed, setListed] = useState<readonly Group[]>();
  const dialog = useRef<HTMLDialogElement>(null);
  const show = () => {
    const byName = Map.groupBy(
      [...groups].map(({ current }) => current),
      ({ name }) => name,
    );
    setListed([...byName].map(([name, all]) => ({ name, keys: all.flatMap(({ keys }) => keys) })));
  };
  useKeys('Everywhere', [{ keys: ['?'], does: 'these keys', act: show }]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyped(event) || document.querySelector('dialog[open]')) return;
      const key = event.key.toLowerCase();
      // The list itself, where they are switched on again, is always at hand.
      if (!areOn() && key !== '?') return;
      const found = [...groups]
        .reverse()
        .flatMap(({ current }) => current.keys)
        .find(({ keys }) => keys.includes(key));
      if (!found || found.act() === false) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  useEffect(() => {
    if (listed) dialog.current?.showModal();
  }, [listed]);
  if (!listed) return null;
  return (
    <dialog ref={dialog} class="key-list" aria-labelledby="keys-title" onClose={() => setListed(undefined)}>
      <form method="dialog">
        <h2 id="keys-title">Keys</h2>
        <label>
          <input type="checkbox" checked={on} onChange={() => setOn(!on)} /> Single keys do something
        </label>
        {listed.map(({ name, keys }) => (
          <section key={name}>
            <h3 class="label">{name}</h3>
            <dl class="keys">
              {keys.map((key) => (
                <div key={key.does}>
                  <dt>
                    <Caps of={key} />
                  </dt>
                  <dd>{key.does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <button type="submit" class="button">
          Close
        </button>
      </form>
    </dialog>
  );
}

/** Keys as they are printed. */
export function Caps({ of: { keys } }: { of: Pick<Key, 'keys'> }) {
  return (
    <>
      {keys.map((key) => (
        <kbd key={key}>{key === '-' ? '−' : key.toUpperCase()}</kbd>
      ))}
    </>
  );
}
