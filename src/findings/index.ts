import { contradiction } from './contradiction';
import { corrected } from './corrected';
import { dateWithoutYear } from './date-without-year';
import { oneVoice } from './one-voice';
import { partExceedsWhole } from './part-exceeds-whole';
import { ratioOutOfRange } from './ratio-out-of-range';
import type { Rule } from './rule';
import { silentParty } from './silent-party';
import { twoNames } from './two-names';

/** All rules. A rule knows no article by name. */
export const RULES: readonly Rule[] = [
  partExceedsWhole,
  ratioOutOfRange,
  twoNames,
  contradiction,
  corrected,
  dateWithoutYear,
  oneVoice,
  silentParty,
];
