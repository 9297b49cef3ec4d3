import { CannotEdit } from '../../../edit/yaml/change.ts';
import { ChangedMeanwhile } from '../../publish/replace-files.ts';
import { NotInContent } from '../../write/safe-path.ts';
import { Missing } from './ask.ts';

/** A command that was asked for wrongly; ends it with exit code 2 and with how it is used. */
export class Misused extends Error {}

const EXIT: [new (...all: never[]) => Error, number][] = [
  [Misused, 2],
  [Missing, 2],
  [CannotEdit, 1],
  [ChangedMeanwhile, 1],
  [NotInContent, 1],
];

/** Runs a command; of what an editor can mend it says why, and sets the exit code, without a trace of the program. */
export async function endCommand(usage: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const [, code] = EXIT.find(([kind]) => error instanceof kind) ?? [];
    if (code === undefined) throw error;
    console.error(code === 2 ? `${(error as Error).message}\n\n${usage}` : (error as Error).message);
    process.exitCode = code;
  }
}
