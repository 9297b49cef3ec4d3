import { toNearest } from './mend.ts';
import { near, quoted } from './quoted.ts';
import type { RuleFacts } from './rules.ts';

/** The rules on published addresses: part of `RULES`. */
export const ADDRESS_RULES = {
  'address-dropped': {
    severity: 'error',
    message: (f: RuleFacts) => `the published address ${quoted(f.value)} would lead to nothing`,
    fix: (f: RuleFacts) =>
      `${near(f, '')} if it has another id now, add the one it had to the "formerIds" of its record; if it was taken down for good, say so in content/withdrawn.yaml`.trim(),
  },
  'withdrawn-published': {
    severity: 'error',
    message: (f: RuleFacts) => `${quoted(f.value)} is said to be withdrawn, but it is published`,
    fix: () => 'take it out of content/withdrawn.yaml, or take down what it leads to',
  },
  'unknown-address': {
    severity: 'error',
    message: (f: RuleFacts) => `the address ${quoted(f.value)} leads to nothing`,
    fix: (f: RuleFacts) => near(f, 'write one that is published, from the home page on'),
  },
  'dead-link': {
    severity: 'error',
    message: (f: RuleFacts) => `the link ${quoted(f.value)} leads nowhere: ${f.detail}`,
    fix: (f: RuleFacts) => f.fix ?? near(f, 'name a page of this edition and an id on it, or take the link out'),
    mend: (f: RuleFacts) => (f.fix === undefined ? toNearest(f) : undefined),
  },
  'duplicate-work-address': {
    severity: 'warning',
    message: (f: RuleFacts) => `the work has the same address as ${f.detail}: ${quoted(f.value)}`,
    fix: () => 'keep one of the two records, and cite that',
  },
} as const;
