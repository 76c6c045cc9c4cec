import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../../parts/live';

/** Puts a sentence on the clipboard; where that is not allowed, it shows the sentence to be copied by hand. */
export function Copy({ text, what }: { text: string; what: string }) {
  const [state, setState] = useState<'rest' | 'copied' | 'refused'>('rest');
  const say = useSay();
  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('rest'), 2_000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
      say('Copied');
    } catch {
      setState('refused');
      say('The browser does not let it be copied; the sentence is shown.');
    }
  };
  return (
    <>
      <button type="button" class="copy" onClick={copy} aria-label={`Copy with its attribution: ${what}`}>
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d={state === 'copied' ? 'M3 8.500l3.500 3.500L13 5' : 'M5.500 5.500h7v8h-7zM3.500 10.500v-8h7'} />
        </svg>
        {state === 'copied' && <span aria-hidden="true">Copied</span>}
      </button>
      {state === 'refused' && <span class="note copy-by-hand">{text}</span>}
    </>
  );
}
