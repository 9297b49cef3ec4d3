const isSpace = (sign: string | undefined): boolean => sign !== undefined && /\s/.test(sign);

/**
 * For each offset in the words of a paragraph, and for their end, the offset in the text that was printed of it: HTML
 * has other spaces at the ends of lines. Undefined if the two do not say the same.
 */
export function printedOffsets(words: string, printed: string): Uint32Array | undefined {
  const offsets = new Uint32Array(words.length + 1);
  let at = 0;
  for (let index = 0; index < words.length; index += 1) {
    if (isSpace(words[index])) {
      offsets[index] = at;
      if (isSpace(printed[at])) at += 1;
      continue;
    }
    while (isSpace(printed[at])) at += 1;
    if (printed[at] !== words[index]) return undefined;
    offsets[index] = at;
    at += 1;
  }
  offsets[words.length] = at;
  return offsets;
}
