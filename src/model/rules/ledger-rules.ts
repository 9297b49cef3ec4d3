import type { Mend } from './mend.ts';
import { quoted } from './quoted.ts';
import type { RuleFacts } from './rules.ts';

const inFull = (text = '') => `"${text}"`;

/** The id at the head of what a command is called with. */
const idIn = ({ detail = '' }: RuleFacts): string => detail.split(' ')[0] ?? '';

/** The rules on paragraph ledgers and on ids that were published; a part of `RULES`. */
export const LEDGER_RULES = {
  'paragraph-doubtful': {
    severity: 'error',
    message: (f: RuleFacts) =>
      `cannot tell whether ${quoted(f.value)} is still the paragraph that was ${quoted(f.near)}`,
    fix: (f: RuleFacts) =>
      `run "npm run permalinks -- accept ${f.detail}" if it is, "npm run permalinks -- refuse ${f.detail}" if it is another one`,
    mend: (f: RuleFacts): Mend => ({ do: 'decide', paragraph: idIn(f) }),
  },
  'removal-unexplained': {
    severity: 'warning',
    message: (f: RuleFacts) => `paragraph ${quoted(f.value)} was taken out without a reason: ${quoted(f.near)}`,
    fix: (f: RuleFacts) =>
      `run "npm run permalinks -- remove ${f.detail} --reason …"; whoever follows a link to it is told`,
    mend: (f: RuleFacts): Mend => ({ do: 'explain', paragraph: idIn(f) }),
  },
  'quote-edited': {
    severity: 'error',
    message: (f: RuleFacts) =>
      `the text no longer has the quote ${quoted(f.value)}; there now stands ${inFull(f.near)}`,
    fix: (f: RuleFacts) => `run "npm run permalinks -- accept-quote ${f.detail}" to take these words, or copy others`,
    mend: (f: RuleFacts): Mend => ({ do: 'take-words', name: idIn(f) }),
  },
  'also-edited': {
    severity: 'error',
    message: (f: RuleFacts) =>
      `the text no longer has the wording ${quoted(f.value)}; there now stands ${inFull(f.near)}`,
    fix: (f: RuleFacts) => `run "npm run permalinks -- accept-quote ${f.detail}" to take these words, or copy others`,
    mend: (f: RuleFacts): Mend => ({ do: 'take-words', name: idIn(f) }),
  },
  'ledger-without-article': {
    severity: 'error',
    message: (f: RuleFacts) => `there is no article ${quoted(f.value)} to this paragraph ledger`,
    fix: (f: RuleFacts) =>
      `${f.near ? `if the article is now called "${f.near}", give the ledger that name too and add "formerIds: [${f.value}]" to the article; ` : ''}if it was taken down for good, take out its ledger as well`,
  },
  'ledger-of-another': {
    severity: 'error',
    message: (f: RuleFacts) => `this paragraph ledger is that of the article ${quoted(f.value)}`,
    fix: (f: RuleFacts) =>
      `if this article was called so before, add "formerIds: [${f.value}]" to it; if not, restore the ledger from version control`,
  },
  'former-id-taken': {
    severity: 'error',
    message: (f: RuleFacts) => `the former id ${quoted(f.value)} is taken by ${f.detail}`,
    fix: () => 'take it out here or there; an id leads to one thing for good',
  },
} as const;
