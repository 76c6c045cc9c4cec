const { isDeepStrictEqual } = require('node:util');

/**
 * What an answer says, whatever its envelope: a map of one field is that field's value (`{nodes: […]}`, `{name}`),
 * and the words of an enumeration are as in the graph (`MISSING_VOICE` is `missing-voice`).
 */
function essence(value) {
  if (typeof value === 'string') return value.toLowerCase().replaceAll('_', '-');
  if (Array.isArray(value)) return value.map(essence);
  if (value === null || typeof value !== 'object') return value ?? null;
  const entries = Object.entries(value);
  if (entries.length === 1) return essence(entries[0][1]);
  return Object.fromEntries(entries.map(([key, one]) => [key, essence(one)]));
}

/** Where two answers say something else: the path, and both. */
function difference(one, other, path = '') {
  if (isDeepStrictEqual(one, other)) return undefined;
  const nested = (value) => value !== null && typeof value === 'object';
  if (nested(one) && nested(other)) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const found = difference(one[key], other[key], `${path}/${key}`);
      if (found) return found;
    }
  }
  return `${path}: ${JSON.stringify(one)?.slice(0, 200)} against ${JSON.stringify(other)?.slice(0, 200)}`;
}

/** Fails where two answers do not say the same. */
function mustBeEqual(name, one, other) {
  const found = difference(essence(one), essence(other));
  if (found) throw new Error(`${name} is answered in two ways, at ${found}`);
}

module.exports = { mustBeEqual, difference, essence };
