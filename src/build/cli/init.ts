// postil init [FOLDER]: a small edition to begin with, with all that a publisher needs around it.
import { relative, resolve } from 'node:path';
import { beginEdition } from './init/begin-edition.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = 'usage: postil init [FOLDER]';

const { positionals } = readArguments({ allowPositionals: true, options: {} }, USAGE);
const [folder = '.', ...more] = positionals;
if (more.length > 0) {
  console.error(`what is "${more.join(' ')}"?\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  const { problem, written, kept } = beginEdition(resolve(folder));
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
  } else {
    const here = relative('.', resolve(folder));
    for (const name of kept) console.log(`${name}: there already, left as it is`);
    console.log(`${written.length} files of an edition written to ${here || 'this folder'}. Next:

${here ? `  cd ${here}\n` : ''}  npm install
  npm run dev          shows it, and each change in content/ at once
  npm run build        makes the site in dist/`);
  }
}
