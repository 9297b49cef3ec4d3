import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { unfitOutput } from './unfit-output.ts';

const root = mkdtempSync(join(tmpdir(), 'postil-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const content = join(root, 'content');
for (const name of ['content', 'dist', 'empty', 'letters']) mkdirSync(join(root, name));
for (const file of ['dist/404.html', 'letters/to-mother.txt', 'file']) writeFileSync(join(root, file), 'x');

test.each([
  ['the last build', 'dist', undefined],
  ['a folder that is not there', 'none/yet', undefined],
  ['an empty folder', 'empty', undefined],
  ['a name that begins like the content', 'content-built', undefined],
  ['a folder of other files', 'letters', 'holds files that are no build'],
  ['a file', 'file', 'it is a file'],
  ['the content', 'content', `it holds ${content}`],
  ['a folder in the content', 'content/dist', 'it is inside the content'],
  ['what is around the content', '.', `it holds ${content}`],
])('%s', (_name, out, message) => {
  const found = unfitOutput(join(root, out), [content], content);
  if (message) expect(found).toContain(message);
  else expect(found).toBeUndefined();
});
