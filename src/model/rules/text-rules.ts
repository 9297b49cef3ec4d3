import { toNearest } from './mend.ts';
import { near, quoted } from './quoted.ts';
import type { RuleFacts } from './rules.ts';

/** The rules on a text by itself: headings, footnotes, HTML; a part of `RULES`. */
export const TEXT_RULES = {
  'heading-skipped': {
    severity: 'error',
    message: (f: RuleFacts) => `heading ${quoted(f.value)} skips a level: ${f.detail}`,
    fix: () => 'use ## for a section and ### only inside one; the title is the only first-level heading',
  },
  'footnote-undefined': {
    severity: 'error',
    message: (f: RuleFacts) => `footnote ${quoted(f.value)} has no definition`,
    fix: (f: RuleFacts) => near(f, `add a line "[^${f.value}]: …"`),
    mend: toNearest,
  },
  'footnote-not-taken': {
    severity: 'error',
    message: (f: RuleFacts) => `${quoted(f.value)} is words to Markdown, not a footnote`,
    fix: (f: RuleFacts) => `${f.fix}; a backslash before it if it is words`,
  },
  'footnote-unused': {
    severity: 'error',
    message: (f: RuleFacts) => `footnote ${quoted(f.value)} is defined but never referred to`,
    fix: (f: RuleFacts) => `put [^${f.value}] where it belongs, or take the definition out`,
  },
  'footnote-id-taken': {
    severity: 'error',
    message: (f: RuleFacts) => `footnote ${quoted(f.value)} has the id of a claim`,
    fix: () => 'give the footnote another name',
  },
  'footnote-defined-twice': {
    severity: 'error',
    message: (f: RuleFacts) => `footnote ${quoted(f.value)} is defined before; this definition would be lost`,
    fix: () => 'keep one definition, or give this one a name of its own',
  },
  'footnote-misplaced': {
    severity: 'error',
    message: (f: RuleFacts) => `footnote ${quoted(f.value)} outside the text of an article`,
    fix: () => 'write its words here; only the text of an article has footnotes',
  },
  'foreign-syntax': {
    severity: 'warning',
    message: (f: RuleFacts) => `${quoted(f.value)} means something to other programs; here it is printed as it stands`,
    fix: (f: RuleFacts) => `${f.fix}; a backslash before it if it is words`,
  },
  'bad-formula': {
    severity: 'error',
    message: (f: RuleFacts) => `the formula ${quoted(f.value)} cannot be read: ${f.detail}`,
    fix: () => 'write it in the TeX of formulas, as \\frac{a}{b}; a backslash before the dollars if they are words',
  },
  'pullquote-absent': {
    severity: 'warning',
    message: (f: RuleFacts) => `no paragraph says ${quoted(f.value)}`,
    fix: () => 'a pull quote repeats words of the text: copy them from one paragraph as printed',
  },
  'raw-html': {
    severity: 'error',
    message: (f: RuleFacts) => `HTML that readers would not get: ${quoted(f.value)}`,
    fix: () =>
      'write it in Markdown; in a line there may be <abbr>, <sub>, <sup> and their like, closed in the same line, with title, lang or dir',
  },
  'wrong-translation': {
    severity: 'error',
    message: (f: RuleFacts) => `"translationOf" names "${f.value}", which is ${f.detail}`,
    fix: (f: RuleFacts) => `${f.fix}`,
  },
  'translation-apart': {
    severity: 'hint',
    message: (f: RuleFacts) => `no paragraph of "${f.value}" was found for ${f.detail} of this translation`,
    fix: () =>
      'nothing, if the translation has more there; else set as many in each section as the original has, before it is published',
  },
} as const;
