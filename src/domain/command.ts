/** How Parley is called here, for messages that say what to run: by its name where it is installed so, else as in a clone. */
export const PARLEY = /(^|[\\/])parley$/.test(process.argv[1] ?? '') ? 'parley' : 'node bin/parley.js';
