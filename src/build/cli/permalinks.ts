// Paragraph ledgers: brings them up to date, and decides what only an editor can. See USAGE.
import { blockId } from '../../model/ledger.ts';
import { ChangedMeanwhile } from '../publish/replace-files.ts';
import { articleLedgers, finish } from './permalinks/article-ledgers.ts';
import { decide, remove } from './permalinks/decide.ts';
import { type Options, readOptions } from './permalinks/options.ts';
import { updateFile } from './permalinks/update-file.ts';
import { NoCommand, Unusable, USAGE, UsageError } from './permalinks/usage.ts';

/** With `CI=true` nothing of the edition is written, as with a lock file. */
const frozen = process.env.CI === 'true';

type Command = (subject: string, options: Options) => Promise<void>;

// What needs the whole edition is loaded when it is asked for: keeping one file's ledger begins sooner without.
const status = async (options: Options): Promise<void> =>
  (await import('./permalinks/status.ts')).status(options, frozen);

const paragraph =
  (name: string, command: Command): Command =>
  (subject, options) => {
    if (!blockId.safeParse(subject).success) throw new NoCommand(`name a paragraph: ${name} p7`);
    return command(subject, options);
  };

const COMMANDS: Record<string, Command> = {
  accept: paragraph('accept', (id, options) => decide(id, 'accept', options)),
  refuse: paragraph('refuse', (id, options) => decide(id, 'refuse', options)),
  remove: paragraph('remove', remove),
  'accept-quote': async (name, options) => {
    if (!name) throw new NoCommand('name a claim or an entity: accept-quote NAME');
    return (await import('./permalinks/accept-quote.ts')).acceptQuote(name, options);
  },
  status: (_, options) => status(options),
  resolve: async (address, options) => {
    if (!address) throw new NoCommand('name an address: resolve "articles/…/#p4"');
    return (await import('./permalinks/resolve.ts')).resolve(address, options);
  },
  update: async (file, options) => {
    if (file) return updateFile(file, options);
    return frozen ? status(options) : finish(await articleLedgers(options));
  },
};

try {
  const { values, positionals } = readOptions();
  const [name = 'update', subject = '', ...more] = positionals;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new NoCommand(`there is no command "${name}"`);
  if (more.length > 0) throw new NoCommand(`what is "${more.join(' ')}"?`);
  await command(subject, values);
} catch (error) {
  const { message } = error as Error;
  const known = [UsageError, Unusable, ChangedMeanwhile].some((kind) => error instanceof kind);
  if (error instanceof NoCommand) console.error(`${message}\n\n${USAGE}`);
  else if (known) console.error(message);
  else throw error;
  process.exitCode = error instanceof Unusable || error instanceof ChangedMeanwhile ? 1 : 2;
}
