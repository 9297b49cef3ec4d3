import { parseArgs } from 'node:util';

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  ledger: { type: 'string' },
  json: { type: 'boolean', default: false },
  doubtful: { type: 'string', default: 'ask' },
  date: { type: 'string' },
  article: { type: 'string' },
  reason: { type: 'string' },
} as const;

/** The arguments of the command; throws for options that there are not. */
export const readOptions = () => parseArgs({ allowPositionals: true, options: OPTIONS });

export type Options = ReturnType<typeof readOptions>['values'];
