import type { Mend } from './mend.ts';
import type { RuleId } from './rules.ts';

/** Where in a file of the content folder something stands; lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** Something wrong in the content, told so that an editor can mend it without asking. */
export interface Finding extends Place {
  rule: RuleId;
  /** An error stops a build; a warning says what is likely wrong, a hint what may be missing. */
  severity: 'error' | 'warning' | 'hint';
  /** A lower-case phrase that quotes the value. */
  message: string;
  /** What to do about it. */
  fix: string;
  /** The edit that does it, where one is enough. */
  mend?: Mend;
}
