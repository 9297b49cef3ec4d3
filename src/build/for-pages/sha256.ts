import { createHash } from 'node:crypto';

/** The SHA-256 of a text in UTF-8, in hexadecimal, as `sha256sum` prints it. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
