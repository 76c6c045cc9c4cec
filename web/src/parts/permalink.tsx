import { useEffect, useState } from 'preact/hooks';
import { useSay } from './live';
import './permalink.css';

/** The path of what stands beside it; a click copies the whole address. */
export function Permalink({ to, shown = to, what }: { to: string; shown?: string; what: string }) {
  const [copied, setCopied] = useState(false);
  const say = useSay();
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2_000);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (event: MouseEvent) => {
    // With a key held it is a link like any other.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    const address = new URL(to, location.href);
    if (to.startsWith('#')) history.replaceState(history.state, '', to);
    try {
      await navigator.clipboard.writeText(address.href);
      setCopied(true);
      say('Copied');
    } catch {
      say('The link could not be copied; it stands in the address bar.');
      history.replaceState(history.state, '', address.href);
    }
  };
  return (
    <a class="permalink" href={to} onClick={copy} aria-label={`${shown}: copy the link to ${what}`}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M6.500 9.500l3-3M7 4.500l1.200-1.200a3 3 0 014.300 4.300L11.300 8.800M9 11.500l-1.200 1.200a3 3 0 01-4.300-4.300L4.700 7.200" />
      </svg>
      <span>{copied ? 'Copied' : shown}</span>
    </a>
  );
}
