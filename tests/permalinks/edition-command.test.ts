import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { parseLedger } from '../../src/read/ledger/parse-ledger.ts';
import { commandHere } from '../fixtures/command-here.ts';
import { articleFile, claimLines, workFile } from '../fixtures/tiny-content.ts';

const COMMAND = join(import.meta.dirname, '../../src/build/cli/permalinks.ts');
const root = mkdtempSync(join(tmpdir(), 'postil-edition-'));
const articles = join(root, 'content/articles');
const article = join(articles, 'a.md');
const ledger = join(articles, 'a.permalinks.json');
const entry = (id: string) =>
  JSON.parse(readFileSync(ledger, 'utf8')).paragraphs.find((one: { id: string }) => one.id === id);

/** Runs the command as an editor does, or with `CI=true`. */
const runWith = (CI: string, ...args: string[]) => commandHere('permalinks', args, { cwd: root, env: { CI } });
const run = (...args: string[]) => runWith('', ...args);

/** The same as a program of its own. */
const runApart = (): Promise<{ code: number; stderr: string }> =>
  new Promise((done) => {
    const options = { cwd: root, env: { ...process.env, CI: '' } };
    execFile(process.execPath, [COMMAND], options, (error, _stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stderr }),
    );
  });

const OATH = 'In October two groups broke an old oath and gave a new one to a man whom none of them had met.';
const WAS = 'If value is omitted, then it sets it to an empty string.';
const IS = 'If value is omitted, the server listens on any port that is free, and says which one.';
const THIRD = 'The third, of bridges.';
const write = (...texts: string[]) => writeFileSync(article, articleFile(texts.join('\n\n')));

beforeEach(() => {
  rmSync(join(root, 'content'), { recursive: true, force: true });
  mkdirSync(articles, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the ledgers of an edition', { timeout: 60_000 }, () => {
  test('are brought up to date; what is doubtful is asked, accepted or refused', async () => {
    write(WAS, OATH, THIRD);
    expect(await run()).toMatchObject({ code: 0, stdout: 'a: paragraph ledger updated: new ¶ 1, 2, 3\n' });
    write(IS, OATH);
    const outdated = await run();
    expect(outdated.code).toBe(1);
    expect(outdated.stderr).toContain('content/articles/a.md:10:1 error paragraph-doubtful');
    expect(outdated.stderr).toContain('warning removal-unexplained');
    expect((await run('accept', 'p2')).stderr).toContain('p2 is not doubtful');
    const removed = await run('remove', 'p3', '--reason', 'It is in another article now.');
    expect(removed).toMatchObject({ code: 1, stdout: expect.stringContaining('p3 was taken out: It is in another') });
    const accepted = await run('accept', 'p1');
    expect(accepted.code).toBe(0);
    expect(accepted.stdout).toContain(`p1 is still: "${IS}"\n   it was: "${WAS}"`);
    expect(await run()).toEqual({ code: 0, stdout: 'a: paragraph ledger up to date\n', stderr: '' });
    expect(entry('p1')).toMatchObject({ text: IS, former: [{ text: WAS }] });
    expect(entry('p3')).toMatchObject({ state: 'removed', reason: 'It is in another article now.' });
    write(WAS, OATH);
    await run();
    expect((await run('refuse', 'p1')).stdout).toContain(`p1 is not: "${WAS}"`);
    expect(entry('p1').state).toBe('removed');
  });

  test('are told about by status, which writes nothing; with CI=true nothing does', async () => {
    write(OATH, THIRD);
    await run();
    const before = readFileSync(ledger, 'utf8');
    write(OATH);
    expect((await run('status')).stdout).toBe(
      'a: paragraph ledger behind its text (removed ¶ 2)\n  1 paragraph, 0 headings, 0 figures; merged 0, taken out 1\n',
    );
    for (const args of [[], ['status'], ['update']]) {
      const { code, stderr } = await runWith('true', ...args);
      expect({ args, code }).toEqual({ args, code: 1 });
      expect(stderr).toContain('error ledger-outdated');
      expect(stderr).toContain('npm run');
    }
    expect(readFileSync(ledger, 'utf8')).toBe(before);
  });

  test('stay whole when commands run at once', async () => {
    write(OATH, THIRD);
    await run();
    write(OATH, THIRD, WAS);
    const runs = await Promise.all(Array.from({ length: 5 }, runApart));
    for (const { code, stderr } of runs) if (code !== 0) expect(stderr).toContain('changed while this command ran');
    expect(runs.some(({ code }) => code === 0)).toBe(true);
    const { findings } = parseLedger({ path: 'l', id: 'a', text: readFileSync(ledger, 'utf8') }, ['a']);
    expect(findings).toEqual([]);
    expect(entry('p3')).toMatchObject({ text: WAS });
    expect(readdirSync(articles).sort()).toEqual(['a.md', 'a.permalinks.json']);
  });

  test('go along with an article that was renamed, when it says so', async () => {
    write(OATH);
    await run();
    const text = readFileSync(ledger, 'utf8');
    rmSync(ledger);
    rmSync(article);
    const fields = 'formerIds: [a] # until 2026';
    writeFileSync(join(articles, 'b.md'), articleFile(OATH, fields));
    writeFileSync(join(articles, 'b.permalinks.json'), text);
    expect((await run()).stdout).toBe('b: paragraph ledger updated: renamed from a\n');
    expect((await run()).stdout).toBe('b: paragraph ledger up to date\n');
  });
});

describe('words of a claim or wording that were edited', { timeout: 60_000 }, () => {
  const fields = (quote: string, also: string) =>
    `claims: # those that matter\n${claimLines('two-pledges', quote)}\n  # The rest follows.\n${claimLines('other', 'of bridges')}\nentities:\n  - id: two-pledges\n    also: [${also}] # here`;

  test('are proposed and taken; nothing else of the file is touched', async () => {
    mkdirSync(join(root, 'content/works'));
    writeFileSync(join(root, 'content/works/w.yaml'), workFile());
    mkdirSync(join(root, 'content/entities'));
    writeFileSync(join(root, 'content/entities/two-pledges.md'), '---\nname: Oath\nkind: event\nsummary: S.\n---\n');
    writeFileSync(article, articleFile(`${OATH}\n\n${THIRD}`, fields('broke an old oath', '"a new one"')));
    await run();
    const edited = articleFile(
      `${OATH.replace('an old oath', 'one old vow').replace('a new one', 'a newer one')}\n\n${THIRD}`,
      fields('broke an old oath', '"a new one"'),
    );
    writeFileSync(article, edited);
    // Also after the ledger was brought up to date: then the words are among the former ones.
    await run();
    const { code, stderr } = await run('status');
    expect(code).toBe(1);
    expect(stderr).toMatch(/error quote-edited\n.*"broke an old oath"; there now stands "broke one old vow"/);
    expect(stderr).toMatch(/error also-edited\n.*"a new one"; there now stands "a newer one"/);
    expect((await run('accept-quote', 'other')).stderr).toContain('other is not a claim or entity whose words');
    expect((await run('accept-quote', 'two-pledges')).stdout).toBe(
      'a: two-pledges: "a new one" is now "a newer one"\na: two-pledges: "broke an old oath" is now "broke one old vow"\n',
    );
    expect(readFileSync(article, 'utf8')).toBe(
      edited.replace('"broke an old oath"', '"broke one old vow"').replace('"a new one"', '"a newer one"'),
    );
    expect(await run('status')).toMatchObject({ code: 0, stderr: '' });
  });
});
