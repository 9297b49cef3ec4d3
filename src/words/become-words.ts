type Group = Record<string, unknown>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof RegExp);

/** A copy of words, within which nothing is the original's; functions are the same. */
const copied = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(copied)
    : isGroup(value)
      ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copied(one)]))
      : value;

/**
 * Makes `words` say what `others` say, in the same objects: whoever holds one of them has the other language from then
 * on. Of lists and of what is named by what an edition has, `others` alone counts.
 */
export function becomeWords(words: object, others: object): void {
  const target = words as Group;
  for (const key of Object.keys(target)) if (!(key in others)) delete target[key];
  for (const [key, value] of Object.entries(others)) {
    const now = target[key];
    if (isGroup(now) && isGroup(value)) becomeWords(now, value);
    else if (Array.isArray(now) && Array.isArray(value)) now.splice(0, now.length, ...value.map(copied));
    else target[key] = copied(value);
  }
}
