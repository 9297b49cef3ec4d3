import { quoted } from './quoted.ts';
import type { RuleFacts } from './rules.ts';

/** The rules on files as such, before anything in them is read: part of `RULES`. */
export const FILE_RULES = {
  'unreadable-file': {
    severity: 'error',
    message: (f: RuleFacts) => `cannot read ${quoted(f.value)}: ${f.detail}`,
    fix: (f: RuleFacts) => f.fix ?? 'put a plain file in its place that the build may read, or take it away',
  },
  'link-outside': {
    severity: 'error',
    message: (f: RuleFacts) => `${quoted(f.value)} is a symbolic link that leads out of the content folder`,
    fix: () => 'put a copy of the file in its place; only what is in the content folder is published',
  },
  'unsafe-theme': {
    severity: 'error',
    message: (f: RuleFacts) => `${quoted(f.value)} cannot stand in the style of a page: ${f.detail}`,
    fix: () => 'mend it, or take the rule out of theme.css',
  },
  'unspoken-language': {
    severity: 'warning',
    message: (f: RuleFacts) => `the interface has no words in ${quoted(f.value)}; its pages speak English`,
    fix: (f: RuleFacts) => `choose one that there is (${f.detail}), or see the guide for publishers on how to add one`,
  },
  'stray-file': {
    severity: 'error',
    message: (f: RuleFacts) => `${quoted(f.value)} would not be published: ${f.detail}`,
    fix: () => 'rename it, move it to where it belongs, or take it out of the folder',
  },
  'bad-encoding': {
    severity: 'error',
    message: (f: RuleFacts) => `the file is not UTF-8: the byte ${f.value} cannot stand here`,
    fix: () => 'save the file as UTF-8',
  },
  'invisible-character': {
    severity: 'error',
    message: (f: RuleFacts) => `a character that no reader sees: ${f.value}`,
    fix: (f: RuleFacts) => `${f.fix}`,
  },
  'over-limit': {
    severity: 'error',
    message: (f: RuleFacts) => `too much to build: ${f.value}`,
    fix: (f: RuleFacts) => `${f.fix}`,
  },
  'reserved-id': {
    severity: 'error',
    message: (f: RuleFacts) => `the id ${quoted(f.value)} is reserved: ${f.detail}`,
    fix: () => 'choose another name, for example with a word more',
  },
  'needless-form': {
    severity: 'warning',
    message: (f: RuleFacts) => `form ${quoted(f.value)} ${f.detail}`,
    fix: () => 'take it out: names are found by themselves, in the forms that the rules of the language give too',
  },
  'confusable-name': {
    severity: 'error',
    message: (f: RuleFacts) => `name ${quoted(f.value)} ${f.detail}`,
    fix: () => 'type it again in the letters of one alphabet; if two things are meant, tell their names apart',
  },
} as const;
