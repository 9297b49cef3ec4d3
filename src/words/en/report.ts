import { count } from './count.ts';

/** The last line of a list of findings. */
export const REPORT_WORDS = {
  none: 'no findings',
  total: (errors: number, warnings: number, hints: number, files: number) =>
    `${count(errors, 'error')}, ${count(warnings, 'warning')}${hints > 0 ? `, ${count(hints, 'hint')}` : ''} in ${count(files, 'file')}`,
};
