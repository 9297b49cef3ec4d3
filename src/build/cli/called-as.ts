/** How a command is called: `npm run check --` in the repository, `postil check` where the program is installed. */
export const calledAs = (command: string): string =>
  process.env.POSTIL_COMMAND ? `postil ${command}` : command === 'start' ? 'npm start --' : `npm run ${command} --`;
