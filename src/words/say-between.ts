/**
 * A relation said of two: its words stand between the names, or, where a language orders them otherwise, around them:
 * `{subject}は{target}を率いる`.
 */
export const sayBetween = (words: string, subject: string, target: string): string =>
  hasPlaces(words)
    ? words.replace('{subject}', () => subject).replace('{target}', () => target)
    : `${subject} ${words} ${target}`;

/** Whether words of a relation say themselves where the two names stand. */
export const hasPlaces = (words: string): boolean => words.includes('{target}');
