import { count } from '../../parts/words';
import type { GraphState } from './state';

/** Above the drawing: what is shown, and how. */
export function Bar({
  counted,
  around,
  state,
  near,
  choosesNear,
  legend,
  setLegend,
  setNear,
  setTable,
}: {
  counted: string;
  around: string | undefined;
  state: GraphState;
  /** whether a neighbourhood is shown, and whether that can be chosen */
  near: boolean;
  choosesNear: boolean;
  legend: boolean;
  setLegend(open: boolean): void;
  setNear(on: boolean): void;
  setTable(on: boolean): void;
}) {
  const table = state.show === 'table';
  return (
    <div class="graph-bar">
      <button type="button" class="button legend-button" aria-expanded={legend} onClick={() => setLegend(!legend)}>
        Legend{state.off.size > 0 && `, ${count(state.off.size, 'filter')}`}
      </button>
      {choosesNear && (
        <div class="switch">
          <button type="button" aria-pressed={!near} onClick={() => setNear(false)}>
            Everything
          </button>
          <button type="button" aria-pressed={near} onClick={() => setNear(true)}>
            Neighbourhood
          </button>
        </div>
      )}
      <p class="caption">
        {counted}
        {around && ` around ${around}`}
      </p>
      <div class="switch">
        <button type="button" aria-pressed={!table} onClick={() => setTable(false)}>
          Drawing
        </button>
        <button type="button" aria-pressed={table} onClick={() => setTable(true)}>
          Table
        </button>
      </div>
    </div>
  );
}
