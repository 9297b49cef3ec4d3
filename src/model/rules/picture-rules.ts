import type { RuleFacts } from './rules.ts';

/** The rules on pictures that stand in the text; a part of `RULES`. */
export const PICTURE_RULES = {
  'picture-misplaced': {
    severity: 'error',
    message: (f: RuleFacts) => `no paragraph "${f.value}" is in this text, behind which the picture could stand`,
    fix: (f: RuleFacts) =>
      f.detail
        ? `name the paragraph by the number in its margin; there are ${f.detail}`
        : 'take the picture out: the text has no paragraph with a number',
  },
  'picture-empty': {
    severity: 'error',
    message: (f: RuleFacts) => `nothing to draw for the picture "${f.value}"`,
    fix: () =>
      'take it out, or record with whom the parties of this article stood: relations of loyalty, with their dates',
  },
} as const;
