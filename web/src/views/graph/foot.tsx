import type { ComponentChildren } from 'preact';
import { Permalink } from '../../parts/permalink';
import type { Drawing } from './draw';

/** Below the drawing: its size, what its lines mean, and how to take it along. */
export function Foot({
  drawing,
  drawn,
  children,
}: {
  drawing: Drawing | undefined;
  drawn: boolean;
  children: ComponentChildren;
}) {
  const link = `${location.pathname}${location.search}`;
  return (
    <div class="graph-foot">
      <div class="buttons">
        <button type="button" aria-label="Smaller" disabled={!drawn} onClick={() => drawing?.zoom(0.8)}>
          −
        </button>
        <button type="button" aria-label="Larger" disabled={!drawn} onClick={() => drawing?.zoom(1.25)}>
          +
        </button>
        <button type="button" disabled={!drawn} onClick={() => drawing?.fit()}>
          Fit
        </button>
      </div>
      <p class="lines caption">
        <span class="line-key">
          <i class="said" /> said
        </span>
        <span class="line-key">
          <i class="contested" /> not by all
        </span>
        <span class="line-key">
          <i class="rejected" /> denied
        </span>
        <span class="line-key">
          <i class="editor" /> ed.
        </span>
      </p>
      <span class="graph-link">
        <Permalink to={link} shown={`/graph${location.search}`} what="this view" />
      </span>
      {children}
    </div>
  );
}
