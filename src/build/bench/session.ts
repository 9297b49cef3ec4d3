import { randomBytes } from 'node:crypto';
import { ChangedMeanwhile, type Replacement, replaceFiles } from '../publish/replace-files.ts';
import { safePath } from '../write/safe-path.ts';
import type { FileEdit } from '../write/with-edits.ts';
import { type WriteOptions, writeEdits } from '../write/write-edits.ts';
import { Refused } from './open-article.ts';

/** An action as it was done, to be undone and done again. */
interface Action {
  said: string;
  edits: FileEdit[];
  how: WriteOptions;
}

/** How many actions can be undone. */
const MOST = 200;

/** The bench of one run of the development server: what it did, and the token that its pages have. */
export interface Session {
  token: string;
  /** Whether another host may be asked when an editor says so. */
  online: boolean;
  canUndo: () => boolean;
  canRedo: () => boolean;
  /** Writes files; throws `Refused` if the edition would have an error more, unless they are written `anyway`. */
  write: (said: string, edits: readonly FileEdit[], how?: WriteOptions) => Promise<string>;
  undo: () => Promise<string>;
  redo: () => Promise<string>;
  /** Is told which files were written or taken away, from the content folder on, once all of them are. */
  onWritten?: (names: readonly string[]) => void;
}

/** Puts the files of an action back, all or none; throws `Refused` if one was changed since. */
async function putBack(root: string, edits: readonly FileEdit[]): Promise<void> {
  const files: Replacement[] = [];
  for (const { name, before, text } of edits) {
    files.push({ path: await safePath(root, name), before: text, text: before, exact: true });
  }
  await replaceFiles(files).catch((error) => {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    throw new Refused(`${error.message.split(' was changed')[0]} was changed since: nothing was undone`, 409);
  });
}

/** Begins a session on the content folder `root`; with `online`, one that may ask another host. */
export function beginSession(root: string, online = false): Session {
  const done: Action[] = [];
  const undone: Action[] = [];
  const write = async ({ edits, how }: Pick<Action, 'edits' | 'how'>) => {
    const { errors } = await writeEdits(root, edits, how);
    if (errors.length > 0 && !how.anyway) {
      throw new Refused(errors.map(({ message, fix }) => `${message}: ${fix}`).join('\n'));
    }
    session.onWritten?.(edits.map(({ name }) => name));
  };
  const session: Session = {
    online,
    token: randomBytes(32).toString('base64url'),
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
    write: async (said, edits, how = {}) => {
      const changing = edits.filter(({ before, text }) => before !== text);
      if (changing.length === 0) throw new Refused('nothing would change: it is marked so already', 409);
      const action = { said, edits: changing, how };
      await write(action);
      done.push(action);
      if (done.length > MOST) done.shift();
      undone.length = 0;
      return said;
    },
    undo: async () => {
      const action = done.at(-1);
      if (!action) throw new Refused('there is nothing to undo', 409);
      await putBack(root, action.edits);
      session.onWritten?.(action.edits.map(({ name }) => name));
      done.pop();
      undone.push(action);
      return action.said;
    },
    redo: async () => {
      const action = undone.at(-1);
      if (!action) throw new Refused('there is nothing to do again', 409);
      await write(action);
      undone.pop();
      done.push(action);
      return action.said;
    },
  };
  return session;
}
