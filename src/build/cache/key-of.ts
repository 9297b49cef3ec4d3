import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';

/**
 * The hash of plain data, maps and sets among it: another one for other data. Throws at what is no data, a function for
 * one, of which no hash could tell what it does.
 */
export const keyOf = (...inputs: readonly unknown[]): string =>
  createHash('sha256').update(serialize(inputs)).digest('base64url');
