#!/usr/bin/env node
// The command `postil`: `postil build --out site` runs build.ts with these options, on the folder one stands in.
import { readFileSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import './keep-code.mjs';
import { isNewEnough } from './node-version.mjs';

interface Command {
  does: string;
  run: () => Promise<unknown>;
}

const COMMANDS: Record<string, Command> = {
  init: { does: 'begin an edition: postil init [FOLDER]', run: () => import('./init.ts') },
  dev: { does: 'serve the edition as it is, and show each change at once', run: () => import('./dev.ts') },
  check: { does: 'say what is wrong with the content, and how to mend it', run: () => import('./check.ts') },
  new: { does: 'begin an article, an entity, a work or a claim', run: () => import('./new.ts') },
  add: { does: 'add works from BibTeX, RIS or CSL-JSON: postil add work FILE', run: () => import('./add.ts') },
  import: { does: 'make articles of documents: postil import FILE…', run: () => import('./import.ts') },
  build: { does: 'make the site, in dist/', run: () => import('./build.ts') },
  join: { does: 'make the site of shards: postil join FOLDER…', run: () => import('./join.ts') },
  start: { does: 'serve the site that was built', run: () => import('./serve.ts') },
  search: { does: 'search the site that was built', run: () => import('./search.ts') },
  export: { does: 'write records for a server that searches', run: () => import('./export.ts') },
  permalinks: { does: 'keep the numbers of paragraphs', run: () => import('./permalinks.ts') },
  addresses: { does: 'enter what is published in the list of addresses', run: () => import('./addresses.ts') },
};

const names = Object.keys(COMMANDS);
const list = Object.entries(COMMANDS).map(([name, { does }]) => `  ${name.padEnd(12)}${does}`);
const HELP = `Postil publishes articles that are read with their context.

usage: postil COMMAND [options]

${list.join('\n')}

"postil COMMAND --help" says which options there are. "postil --version" says which Postil this is.`;

/** Ends the command with exit code 2: it was asked for wrongly. */
function refuse(name: string): void {
  const near = names.find((known) => distance(known, name) <= 2);
  console.error(`There is no command "${name}"${near ? `: did you mean "${near}"?` : '.'}\n\n${HELP}`);
  process.exitCode = 2;
}

const [name = '--help', ...options] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (['--version', '-v'].includes(name)) {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  console.log(version);
} else if (['--help', '-h', 'help'].includes(name)) {
  console.log(HELP);
} else if (!command) {
  refuse(name);
} else if (!isNewEnough(process.version)) {
  console.error(`Postil needs Node 22.19 or later (24 is best), and this is Node ${process.version}.
Install Node 24 from https://nodejs.org/, or for this folder alone: npm install --save-dev node@24`);
  process.exitCode = 1;
} else {
  // Each command reads its options from where it would find them if Node had been given its file.
  process.argv.splice(2, process.argv.length, ...options);
  process.env.POSTIL_COMMAND = name;
  await command.run();
}
