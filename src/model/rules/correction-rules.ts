import { toNearest } from './mend.ts';
import { near } from './quoted.ts';
import type { RuleFacts } from './rules.ts';

/** The rules on corrections; a part of `RULES`. */
export const CORRECTION_RULES = {
  'unknown-paragraph': {
    severity: 'error',
    message: (f: RuleFacts) => `no paragraph "${f.value}" was ever in this article`,
    fix: (f: RuleFacts) =>
      f.detail
        ? `name the paragraph by the number in its margin, or by one it had; there are ${f.detail}`
        : 'take the correction out',
  },
  'unknown-claim': {
    severity: 'error',
    message: (f: RuleFacts) => `unknown claim "${f.value}"`,
    fix: (f: RuleFacts) =>
      f.near ? `did you mean "${f.near}"?` : 'name the id of a claim of this article, or leave the field out',
    mend: toNearest,
  },
  'unknown-article': {
    severity: 'error',
    message: (f: RuleFacts) => `unknown article "${f.value}"`,
    fix: (f: RuleFacts) =>
      near(f, f.fix ?? 'name the id of an article, that is its file without .md, or say "from" which day it holds'),
    mend: toNearest,
  },
} as const;
