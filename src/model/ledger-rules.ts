import { quoted } from './quoted.ts';
import type { RuleFacts } from './rules.ts';

/** The rules on what only an editor can say of a paragraph and its number; a part of `RULES`. */
export const LEDGER_RULES = {
  'paragraph-doubtful': {
    severity: 'error',
    message: (f: RuleFacts) =>
      `cannot tell whether ${quoted(f.value)} is still the paragraph that was ${quoted(f.near)}`,
    fix: (f: RuleFacts) =>
      `run "npm run permalinks -- accept ${f.detail}" if it is, "npm run permalinks -- refuse ${f.detail}" if it is another one`,
  },
  'removal-unexplained': {
    severity: 'warning',
    message: (f: RuleFacts) => `paragraph ${quoted(f.value)} was taken out without a reason: ${quoted(f.near)}`,
    fix: (f: RuleFacts) =>
      `run "npm run permalinks -- remove ${f.detail} --reason …"; whoever follows a link to it is told`,
  },
} as const;
