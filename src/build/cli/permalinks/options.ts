import { readArguments } from '../read-arguments.ts';
import { USAGE } from './usage.ts';

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  ledger: { type: 'string' },
  json: { type: 'boolean', default: false },
  doubtful: { type: 'string', default: 'ask' },
  date: { type: 'string' },
  article: { type: 'string' },
  reason: { type: 'string' },
} as const;

/** The arguments of the command. */
export const readOptions = () => readArguments({ allowPositionals: true, options: OPTIONS }, USAGE);

export type Options = ReturnType<typeof readOptions>['values'];
