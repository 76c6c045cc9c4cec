/** The version of the seed format and of the graph it makes; a database marked with a newer one is not written. */
export const FORMAT = 1;
