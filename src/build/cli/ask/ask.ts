import { createInterface } from 'node:readline/promises';

/** A field that a command needs. */
export interface Question {
  name: string;
  /** What is asked on a terminal. */
  words: string;
  /** What stands if nothing is said. */
  otherwise?: string | undefined;
  /** The words of which it must be one. */
  choices?: readonly string[] | undefined;
}

/** Fields that are missing and cannot be asked for: there is no terminal. */
export class Missing extends Error {
  constructor(names: readonly string[]) {
    super(`say ${names.map((name) => `--${name}`).join(', ')}: nobody is there to be asked`);
    this.name = 'Missing';
  }
}

const isTerminal = (): boolean => Boolean(process.stdin.isTTY && process.stdout.isTTY) && process.env.CI !== 'true';

/**
 * The fields that were given as options, and answers to the questions for those that were not: asked on a terminal,
 * elsewhere what stands otherwise. Throws `Missing` where there is no such thing.
 */
export async function ask(
  given: Readonly<Record<string, string | undefined>>,
  questions: readonly Question[],
): Promise<Record<string, string>> {
  const fields = Object.fromEntries(
    Object.entries(given).filter((one): one is [string, string] => one[1] !== undefined),
  );
  const open = questions.filter(({ name }) => fields[name] === undefined);
  if (!isTerminal()) {
    const missing = open.filter(({ otherwise }) => otherwise === undefined).map(({ name }) => name);
    if (missing.length > 0) throw new Missing(missing);
    return { ...Object.fromEntries(open.map(({ name, otherwise }) => [name, otherwise as string])), ...fields };
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (const { name, words, otherwise, choices } of open) {
      const hint = [choices?.join(', '), otherwise && `[${otherwise}]`].filter(Boolean).join(' ');
      while (fields[name] === undefined) {
        const answer = (await terminal.question(`${words}${hint ? ` (${hint})` : ''}: `)).trim() || otherwise;
        if (answer && (!choices || choices.includes(answer))) fields[name] = answer;
      }
    }
  } finally {
    terminal.close();
  }
  return fields;
}
