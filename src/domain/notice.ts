/** Under which terms the data goes out: in every export that has room for it, and beside the others. */
export const LICENCE =
  'What the editors have written is under the MIT licence (SPDX: MIT), as Parley is; titles and quotations are of those who are quoted.';

/** The licence of what the editors have written, by its address. */
export const LICENCE_URL = 'https://spdx.org/licenses/MIT';

/** What nobody may conclude from it. */
export const NOTICE =
  'Every statement is of the speaker it is traced to and is not a finding of fact; to be named here implies no wrongdoing.';
