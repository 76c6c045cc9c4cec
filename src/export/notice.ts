/** Under which terms the data goes out: of every export that has room for it, and of `docs/data-notice.md`. */
export const LICENCE =
  'What the editors have written is under the MIT licence (SPDX: MIT), as Parley is; titles and quotations are of those who are quoted.';

/** What nobody may conclude from it. */
export const NOTICE =
  'Every statement is of the speaker it is traced to and is not a finding of fact; to be named here implies no wrongdoing.';
