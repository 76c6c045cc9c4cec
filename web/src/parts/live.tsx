import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

const Say = createContext<(text: string) => void>(() => {});

/** Holds the live region: what is said in it, a screen reader reads out. */
export function LiveRegion({ children }: { children: ComponentChildren }) {
  const [text, setText] = useState('');
  // The same words said twice are read twice, because a space tells them apart.
  const say = useCallback((next: string) => setText((last) => (last === next ? `${next}\u00a0` : next)), []);
  return (
    <Say.Provider value={say}>
      {children}
      <div class="unseen" role="status" aria-live="polite">
        {text}
      </div>
    </Say.Provider>
  );
}

/** Gives the way to say something to who does not see the page. */
export const useSay = () => useContext(Say);
