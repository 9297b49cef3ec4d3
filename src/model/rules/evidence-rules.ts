import { quoted } from './quoted.ts';
import type { RuleFacts } from './rules.ts';

/** The rules on what notes and records rest on, and on whether their dates fit together: part of `RULES`. */
export const EVIDENCE_RULES = {
  'one-origin': {
    severity: 'warning',
    message: (f: RuleFacts) => `the note ${quoted(f.value)} is rated by ${f.detail}`,
    fix: () => 'cite a work of another origin, give the works their "origin", or rate it otherwise',
  },
  'known-too-late': {
    severity: 'warning',
    message: (f: RuleFacts) => `known since ${quoted(f.value)}, but ${f.detail}`,
    fix: () => 'write the day on which it first became public, or take the earlier work out',
  },
  'living-after-death': {
    severity: 'warning',
    message: (f: RuleFacts) => `${quoted(f.value)} acts on ${f.detail}`,
    fix: () => 'mend one of the two dates, or take the relation out',
  },
  'date-order': {
    severity: 'error',
    message: (f: RuleFacts) => `${quoted(f.value)} is before ${f.detail}`,
    fix: () => 'mend one of the two dates, or turn the relation round',
  },
  'missing-successor': {
    severity: 'hint',
    message: (f: RuleFacts) => `nobody is said to have led ${quoted(f.value)} after ${f.detail}`,
    fix: () => 'add who came next, if that is known, or the day on which it ceased to be ("ended")',
  },
  'unused-field': {
    severity: 'warning',
    message: (f: RuleFacts) => `${quoted(f.value)} is not shown: no record of the kind ${quoted(f.detail)} has it`,
    fix: () => 'take it out, or let the kind have it in edition.yaml (placed, dated)',
  },
} as const;
