import type { RuleFacts } from './rules.ts';

/** The one edit that mends a finding, where one is enough; an editor still has to want it. */
export type Mend =
  /** At the place of the finding, the value or the name of a field becomes another. */
  | { do: 'replace'; from: string; to: string }
  /** A claim, or the wordings of an entity, take the words that now stand in the text. */
  | { do: 'take-words'; name: string }
  /** It is said whether a doubtful paragraph is still the one with this number. */
  | { do: 'decide'; paragraph: string }
  /** A reason is given why a paragraph was taken out. */
  | { do: 'explain'; paragraph: string }
  /** An entity is taken off the list of the article. */
  | { do: 'unlist'; entity: string };

/** The mend of a rule whose fix is "did you mean": what was found becomes the nearest thing that exists. */
export const toNearest = ({ value, near }: RuleFacts): Mend | undefined =>
  value === undefined || near === undefined ? undefined : { do: 'replace', from: value, to: near };
