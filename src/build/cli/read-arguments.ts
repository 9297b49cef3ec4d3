import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * The arguments of a command. Asked for help, prints how the command is used and ends the process. If one is wrong,
 * says which, and how the command is used, and ends the process with exit code 2: an option that there is not, one
 * without its value or with an empty one, or what `whyWrong` tells of the values.
 */
export function readArguments<T extends ParseArgsConfig>(
  config: T,
  usage: string,
  whyWrong: (values: ReturnType<typeof parseArgs<T>>['values']) => string | undefined = () => undefined,
): ReturnType<typeof parseArgs<T>> {
  const refuse = (why: string): never => {
    console.error(`${why}\n\n${usage}`);
    process.exit(2);
  };
  if (process.argv.slice(2).some((one) => one === '--help' || one === '-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    const read = parseArgs(config);
    const empty = Object.entries(read.values).find(([, value]) => value === '');
    const wrong = empty ? `Option '--${empty[0]}' has no value` : whyWrong(read.values);
    return wrong ? refuse(wrong) : read;
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) throw error;
    return refuse((error as Error).message);
  }
}
