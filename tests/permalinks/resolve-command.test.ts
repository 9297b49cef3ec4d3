// `permalinks -- resolve`: where an address leads, on the command line.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkOf } from '../../src/addresses/range/check-of.ts';
import { FIRST, writeEditedContent } from '../editions/edited/write-edited-content.ts';
import { commandHere } from '../fixtures/command-here.ts';

const root = mkdtempSync(join(tmpdir(), 'postil-resolve-'));
const content = join(root, 'content');
const run = (...args: string[]) => commandHere('permalinks', ['resolve', ...args, '--content', content]);
const check = (at: number) => checkOf(FIRST[at] as string);

beforeAll(() => writeEditedContent(content), 60_000);
afterAll(() => rmSync(root, { recursive: true }));

describe('resolve says where an address leads, and why', { timeout: 30_000 }, () => {
  test.each([
    ['#p2', 'live → /articles/two-bridges/#p2', '¶ 2 stands in the text'],
    ['https://example.org/in/folder/articles/two-bridges/#P2.', 'live → /articles/two-bridges/#p2', 'stands'],
    [`two-bridges?v=p2.${check(1)}`, 'live → /articles/two-bridges/#p2', 'have changed since the link was made: ¶ 2'],
    ['articles/two-bridges/p2/', 'live → /articles/two-bridges/#p2', 'stands'],
    ['articles/two-bridges/%23p2', 'live → /articles/two-bridges/#p2', 'stands'],
    ['articles/two-bridges/#p4', 'alias → /articles/two-bridges/#p5', '¶ 4 was taken into ¶ 5 on 5 March 2026'],
    ['articles/two-bridges/#p3', 'tombstone → /articles/two-bridges/#p3', 'The letter was a rumour'],
    ['articles/two-bridges/#p3-p6', 'range → /articles/two-bridges/#p5-p6', '¶ 3 was taken out on 5 March 2026'],
    [
      `articles/two-bridges/?v=p2.${check(1)}-p6.${check(5)}#p2-p6`,
      'range → /articles/two-bridges/#p2-p6',
      'no longer in it: ¶ 3, 4',
    ],
    ['articles/two-bridges/#p2,p7', 'range → /articles/two-bridges/#p2,p7', 'it stands as it did'],
    [
      'articles/two-bridges/#:~:text=about%20forty%20families',
      'words → /articles/two-bridges/#p2',
      'stood in the version 2026-01-10',
    ],
    [
      'articles/two-bridges/?quote=too+narrow+for+carts',
      'words → /articles/two-bridges/#p7',
      'the words stand in the text',
    ],
    [
      'articles/two-bridges/#annotations:query:asked%20for%20his%20ferry',
      'words → /articles/two-bridges/#p6a',
      'the words stand',
    ],
    [
      'articles/two-bridges/#note-two-bridges',
      'live → /articles/two-bridges/#note-two-bridges',
      'the note two-bridges',
    ],
    ['entities/guild/', 'live → /entities/guild/', 'a page of the edition'],
    ['https://example.org/in/folder/claims/', 'live → /claims/', 'a page of the edition'],
    ['articles/two-bridges/cite/', 'live → /articles/two-bridges/cite/', 'a page of the edition'],
  ])('%s', async (address, first, why) => {
    const { code, stdout, stderr } = await run(address, '--article', 'two-bridges');
    expect({ code, stderr, first: stdout.split('\n')[0] }).toEqual({ code: 0, stderr: '', first });
    expect(stdout).toContain(why);
  });

  test.each([
    'articles/fifty%/',
    'articles/two-bridges/#p99',
    'articles/one-bridge/',
    'articles/two-bridges/?quote=nothing+of+that+sort',
  ])('nowhere: %s', async (address) =>
    expect(await run(address)).toMatchObject({ code: 1, stdout: expect.stringMatching(/^unknown/) }),
  );

  test('a version, with the check of its words, as data', async () => {
    const { stdout } = await run('articles/two-bridges/v/2026-01-10/', '--json');
    const sha256 = createHash('sha256')
      .update(`${FIRST.join('\n\n')}\n`)
      .digest('hex');
    expect(JSON.parse(stdout)).toMatchObject({ what: 'version', article: 'two-bridges', details: { sha256 } });
  });

  test('without an address it says how it is called', async () => {
    expect(await run()).toMatchObject({ code: 2, stderr: expect.stringContaining('name an address') });
  });
});
