// Over 200 lines because it is a table: the rules of no one subject, and all together.

import { ADDRESS_RULES } from './address-rules.ts';
import { CORRECTION_RULES } from './correction-rules.ts';
import { EVIDENCE_RULES } from './evidence-rules.ts';
import { FILE_RULES } from './file-rules.ts';
import { IMAGE_RULES } from './image-rules.ts';
import { LEDGER_RULES } from './ledger-rules.ts';
import { type Mend, toNearest } from './mend.ts';
import { PICTURE_RULES } from './picture-rules.ts';
import { near, quoted } from './quoted.ts';
import { RECORDING_RULES } from './recording-rules.ts';
import { TEXT_RULES } from './text-rules.ts';

/** What a rule may put into its words: the value it found, and what it knows besides. */
export interface RuleFacts {
  value?: string;
  /** The nearest thing that does exist. */
  near?: string | undefined;
  /** The field that it stands in. */
  field?: string | undefined;
  /** Any further fact the rule quotes: a place, a count, a list of what is allowed. */
  detail?: string;
  /** What to do, where only the finder knows. */
  fix?: string;
}

/** What a rule says of a finding. */
export interface Rule {
  severity: 'error' | 'warning' | 'hint';
  message: (facts: RuleFacts) => string;
  fix: (facts: RuleFacts) => string;
  /** The edit that mends it, where one is enough. */
  mend?: (facts: RuleFacts) => Mend | undefined;
}

const inField = ({ field }: RuleFacts): string => (field ? ` in "${field}"` : '');

const MEND_CONTEXT = 'mend the prefix and the suffix: they are the words right before and right after';

/**
 * Every rule of the edition: its severity, the phrase that says what is wrong, and the way to mend it.
 * Each has a folder of the same name in `tests/rules/` and a line in `docs/editors.md`.
 */
export const RULES = {
  'bad-yaml': {
    severity: 'error',
    message: (f) => `cannot read the YAML: ${f.detail}`,
    fix: (f) => `${f.fix}`,
  },
  'no-frontmatter': {
    severity: 'error',
    message: () => 'no frontmatter at the head of the file',
    fix: () => 'begin the file with a line "---", the fields, and a line "---"',
  },
  'missing-field': {
    severity: 'error',
    message: (f) => `missing field ${quoted(f.value)}`,
    fix: (f) => `add "${f.value}:"${f.detail ? ` (${f.detail})` : ''}`,
  },
  'empty-text': {
    severity: 'error',
    message: (f) =>
      `the text${f.value ? ` of "${f.value}"` : ''} is missing: nothing that a reader can see stands there`,
    fix: (f) => f.fix ?? 'write it, or take the field out',
  },
  'dates-reversed': {
    severity: 'error',
    message: (f) => `date ${quoted(f.value)}${inField(f)} is before ${f.detail}`,
    fix: () => 'correct one of the two dates',
  },
  'unknown-field': {
    severity: 'error',
    message: (f) => `unknown field ${quoted(f.value)}`,
    fix: (f) => near(f, `take it out; the fields here are ${f.detail}`),
    mend: toNearest,
  },
  'unknown-value': {
    severity: 'error',
    message: (f) => `unknown value ${quoted(f.value)}${inField(f)}`,
    fix: (f) =>
      `${near(f, 'use one of the values allowed here')} allowed: ${f.detail}`.replace('here allowed', 'here; allowed'),
    mend: toNearest,
  },
  'bad-value': {
    severity: 'error',
    message: (f) => `unusable value ${quoted(f.value)}${inField(f)}`,
    fix: (f) => `${f.detail}`,
  },
  'bad-date': {
    severity: 'error',
    message: (f) => `not a date: ${quoted(f.value)}${inField(f)}`,
    fix: (f) => `write ${f.detail}, a day that exists`,
  },
  'bad-address': {
    severity: 'error',
    message: (f) => `unusable address ${quoted(f.value)}`,
    fix: () =>
      'write a whole address that begins with http:// or https://; in Markdown also entity:id, work:id, mailto: or a relative one',
  },
  'bad-id': {
    severity: 'error',
    message: (f) => `unusable id ${quoted(f.value)}`,
    fix: () => 'use small letters a to z, digits and single hyphens, for example "two-pledges"',
  },
  'gist-too-long': {
    severity: 'error',
    message: (f) => `gist of ${f.detail} characters: ${quoted(f.value)}`,
    fix: () => 'say it in at most 90 characters, 45 of Chinese, Japanese or Korean; the rest belongs in the note',
  },
  'duplicate-entity-id': {
    severity: 'error',
    message: (f) => `entity id ${quoted(f.value)} is taken by ${f.detail}`,
    fix: () => 'rename one of the two files; ids that differ only in case clash on some systems',
  },
  'duplicate-work-id': {
    severity: 'error',
    message: (f) => `work id ${quoted(f.value)} is taken by ${f.detail}`,
    fix: () => 'rename one of the two files; ids that differ only in case clash on some systems',
  },
  'duplicate-article-id': {
    severity: 'error',
    message: (f) => `article id ${quoted(f.value)} is taken by ${f.detail}`,
    fix: () => 'rename one of the two files; ids that differ only in case clash on some systems',
  },
  'shared-alias': {
    severity: 'error',
    message: (f) => `name ${quoted(f.value)} also names ${f.detail}`,
    fix: () => 'keep it on one record; on the other make it a searchForm, or use "also" in the article',
  },
  'unknown-entity': {
    severity: 'error',
    message: (f) => `unknown entity ${quoted(f.value)}`,
    fix: (f) => near(f, `write the record content/entities/${f.value}.md or take the id out`),
    mend: toNearest,
  },
  'unknown-work': {
    severity: 'error',
    message: (f) => `unknown work ${quoted(f.value)}`,
    fix: (f) => near(f, `write the record content/works/${f.value}.yaml or take the id out`),
    mend: toNearest,
  },
  'relation-to-nobody': {
    severity: 'error',
    message: (f) => `relation to ${quoted(f.value)}, which has no record`,
    fix: (f) => near(f, `write the record content/entities/${f.value}.md or take the relation out`),
    mend: toNearest,
  },
  'relation-to-itself': {
    severity: 'error',
    message: (f) => `relation of ${quoted(f.value)} to itself`,
    fix: () => 'name another target or take the relation out',
  },
  'duplicate-listing': {
    severity: 'error',
    message: (f) => `entity ${quoted(f.value)} is listed twice`,
    fix: () => 'keep one entry and put all its "also" wordings there',
  },
  'series-position-taken': {
    severity: 'error',
    message: (f) => `series ${quoted(f.value)} has ${f.detail}`,
    fix: () => 'give each part of a series a position of its own',
  },
  'entity-never-mentioned': {
    severity: 'error',
    message: (f) =>
      `entity ${quoted(f.value)} is listed but never mentioned${f.detail ? ` in a paragraph, only in ${f.detail}` : ''}`,
    fix: () => 'name it in the text, add an "also" wording that stands for it, or take it off the list',
    mend: (f) => (f.value === undefined ? undefined : { do: 'unlist', entity: f.value }),
  },
  'also-absent': {
    severity: 'error',
    message: (f) => `wording ${quoted(f.value)} does not occur in the text${f.detail ? ` ${f.detail}` : ''}`,
    fix: (f) => near(f, f.detail ? MEND_CONTEXT : 'copy the words from the text, as they are printed there'),
    mend: toNearest,
  },
  'also-misplaced': {
    severity: 'error',
    message: (f) => `wording ${quoted(f.value)} ${f.detail}, where nothing can be marked`,
    fix: () => 'take words of one paragraph, of an item of a list or of a quotation, or take the wording out',
  },
  'also-ambiguous': {
    severity: 'error',
    message: (f) => `wording ${quoted(f.value)} with its prefix and suffix occurs ${f.detail} times`,
    fix: () => 'lengthen the prefix or the suffix until one place is left',
  },
  'also-inside-word': {
    severity: 'error',
    message: (f) => `wording ${quoted(f.value)} ${f.detail}`,
    fix: () =>
      'write whole words, or add "prefix:" and "suffix:" with the words right before and after the place that is meant',
  },
  'also-inside-mention': {
    severity: 'warning',
    message: (f) => `wording ${quoted(f.value)} is never marked: a longer mention or a link covers it`,
    fix: () => 'choose words outside the other mention or the link',
  },
  'duplicate-claim-id': {
    severity: 'error',
    message: (f) => `claim id ${quoted(f.value)} is used twice`,
    fix: () => 'give this claim an id of its own; ids are permanent, so change the newer one',
  },
  'quote-absent': {
    severity: 'error',
    message: (f) => `cannot find the quote ${quoted(f.value)} in the text${f.detail ? ` ${f.detail}` : ''}`,
    fix: (f) =>
      near(f, f.detail ? MEND_CONTEXT : 'copy the words from one paragraph of the text, as they are printed there'),
    mend: toNearest,
  },
  'quote-misplaced': {
    severity: 'error',
    message: (f) => `the quote ${quoted(f.value)} ${f.detail}, where no claim can be marked`,
    fix: () => 'quote words of one paragraph, of an item of a list or of a quotation that carry the claim',
  },
  'quote-ambiguous': {
    severity: 'error',
    message: (f) => `the quote ${quoted(f.value)} occurs ${f.detail} times`,
    fix: () => 'add "prefix:" or "suffix:" with the words that stand right before or after the place that is meant',
  },
  'ledger-outdated': {
    severity: 'error',
    message: (f) => `paragraph ledger is out of date: ${f.detail}`,
    fix: () => 'run "npm run build" on your machine and commit the ledger',
  },
  'bad-ledger': {
    severity: 'error',
    message: (f) => `cannot use the paragraph ledger: ${f.detail}`,
    fix: () =>
      'restore the file from version control; it is written by the tool and holds every published paragraph number',
  },
  ...TEXT_RULES,
  ...IMAGE_RULES,
  ...RECORDING_RULES,
  ...ADDRESS_RULES,
  ...FILE_RULES,
  ...LEDGER_RULES,
  ...CORRECTION_RULES,
  ...PICTURE_RULES,
  ...EVIDENCE_RULES,
} satisfies Record<string, Rule>;

/** The name of a rule, as findings print it. */
export type RuleId = keyof typeof RULES;
