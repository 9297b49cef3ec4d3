import { isUtf8 } from 'node:buffer';
import { normaliseText } from './normalise-text.ts';

/** A text as the build reads it, or the first byte that is not UTF-8 with the text up to it. */
export type Decoded = { text: string } | { byte: string; before: string };

/** Where in `bytes` the first thing that is not UTF-8 begins; `decoded` is the text with U+FFFD in its place. */
function firstBad(bytes: Buffer, decoded: string): { at: number; before: string } {
  let [offset, from] = [0, 0];
  for (const { index } of decoded.matchAll(/\uFFFD/g)) {
    offset += Buffer.byteLength(decoded.slice(from, index));
    // One that was typed has three bytes of its own.
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) {
      return { at: offset, before: decoded.slice(0, index) };
    }
    offset += 3;
    from = index + 1;
  }
  throw new Error('these bytes are UTF-8');
}

/** Bytes as the build reads them. */
export function decodeText(bytes: Buffer): Decoded {
  const whole = bytes.toString('utf8');
  if (!isUtf8(bytes)) {
    const { at, before } = firstBad(bytes, whole);
    return { byte: `0x${(bytes[at] as number).toString(16).toUpperCase().padStart(2, '0')}`, before };
  }
  return { text: normaliseText(whole) };
}
