import type { EventStatus, Polarity, Standing } from '../../generated/operations';
import { STATUS } from '../../parts/words';

/** What is known of whether an event has happened. */
export interface Real {
  status: EventStatus;
  standing?: Standing | null;
  /** who says so, where that is known */
  statedBy?: {
    readonly nodes: readonly { readonly polarity: Polarity; readonly speaker: { readonly name: string } | null }[];
  } | null;
}

/** Whether nobody says that it happened, or not everybody who speaks of it. */
export function unreal({ status, standing }: Real): boolean {
  return status !== 'ACTUAL' || standing === 'DENIED' || standing === 'CONTESTED' || standing === 'OPEN';
}

/** Its status in words, none where it has happened, or where marks tell who denies it or leaves it open (`disputed`). */
export function reality({ status, standing, statedBy }: Real): { words: string; disputed: boolean } {
  const disputed = Boolean(statedBy);
  // What is denied was thought of only to be denied.
  if (standing === 'DENIED') return { words: disputed ? '' : 'denied', disputed };
  if (standing === 'CONTESTED') return { words: 'contested', disputed };
  if (standing === 'OPEN') return { words: disputed ? '' : 'left open', disputed };
  return { words: status === 'ACTUAL' ? '' : STATUS[status], disputed: false };
}

/** The same in words alone, with the names of who denies it. */
export function realityInWords(event: Real): string {
  const { words, disputed } = reality(event);
  if (event.standing === 'OPEN') return 'left open';
  const denying = (disputed ? (event.statedBy?.nodes ?? []) : []).filter(
    ({ polarity }) => event.standing === 'DENIED' || polarity === 'DENIES',
  );
  const names = [...new Set(denying.flatMap(({ speaker }) => speaker?.name ?? []))];
  return [words, names.length > 0 ? `denied by ${names.join(', ')}` : ''].filter(Boolean).join(', ');
}
