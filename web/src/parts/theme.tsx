import { useEffect, useState } from 'preact/hooks';
import { useParameter } from './place';
import './theme.css';

type Theme = 'light' | 'dark';

/** What was chosen: in the address, else on an earlier visit; without a choice the system decides. */
function chosen(): Theme | undefined {
  const wish = new URLSearchParams(location.search).get('theme') ?? remembered();
  return wish === 'light' || wish === 'dark' ? wish : undefined;
}

function remembered(): string | null {
  try {
    return localStorage.getItem('parley-theme');
  } catch {
    return null;
  }
}

/** Sets the theme before anything is drawn. */
export function applyTheme(theme = chosen()): void {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

/** Turns from light to dark and back; the address says it, and it is remembered. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(chosen);
  const [, setWish] = useParameter('theme');
  useEffect(() => applyTheme(theme), [theme]);
  const dark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const turn = () => {
    const next = dark ? 'light' : 'dark';
    setTheme(next);
    setWish(next);
    try {
      localStorage.setItem('parley-theme', next);
    } catch {
      // Where nothing may be kept, the choice lasts as long as the page.
    }
  };
  return (
    <button type="button" class="theme" onClick={turn} aria-pressed={dark} aria-label="Dark mode">
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="5.500" />
        <path class="filled" d="M8 2.500a5.500 5.500 0 010 11z" />
      </svg>
    </button>
  );
}
