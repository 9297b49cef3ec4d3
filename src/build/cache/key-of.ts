import { createHash } from 'node:crypto';

/** What stands in JSON for data that it has no words for; no text of a file holds this sign. */
const SIGN = '\0';

/** Data that JSON would lose or has no word for, as others that say what they are. */
function inJson(_key: string, data: unknown): unknown {
  if (typeof data === 'function' || typeof data === 'symbol') throw new TypeError(`no data: ${String(data)}`);
  if (data === undefined) return { [SIGN]: 'undefined' };
  if (typeof data === 'bigint') return { [SIGN]: 'bigint', is: String(data) };
  if (typeof data === 'number' && !Number.isFinite(data)) return { [SIGN]: 'number', is: String(data) };
  if (data instanceof Map) return { [SIGN]: 'map', is: [...data] };
  if (data instanceof Set) return { [SIGN]: 'set', is: [...data] };
  if (data instanceof Uint8Array) return { [SIGN]: 'bytes', is: Buffer.from(data).toString('base64') };
  return data;
}

/**
 * The hash of plain data, maps, sets and bytes among it: another one for other data, and the same for the same,
 * however they came to lie in memory (what Node's own `serialize` writes tells an array that was filled from one that
 * was read). Throws at what is no data, a function for one, of which no hash could tell what it does.
 */
export const keyOf = (...inputs: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(inputs, inJson)).digest('base64url');
