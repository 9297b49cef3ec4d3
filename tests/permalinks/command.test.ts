import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { commandHere } from '../fixtures/command-here.ts';

const root = mkdtempSync(join(tmpdir(), 'postil-permalinks-'));
const file = join(root, 'a.md');
const ledger = join(root, 'ledger.json');

const run = (...args: string[]) => commandHere('permalinks', args, { cwd: root });
const update = (text: string, ...args: string[]) => {
  writeFileSync(file, text);
  return run('update', file, '--ledger', ledger, '--json', ...args);
};

const FIRST =
  '---\nany: thing\n---\n\n# Head\n\nOne is of roads.\n\n- Two, an item.\n\n> Three, which somebody said.\n';
const WAS = 'If value is omitted, then it sets it to an empty string.';
const IS = 'If value is omitted, the server listens on any port that is free, and says which one.';

beforeEach(() => {
  for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

describe('a Markdown file of any kind', { timeout: 30_000 }, () => {
  test('gets a ledger, which is carried on', async () => {
    expect(JSON.parse((await update(FIRST)).stdout)).toEqual({
      paragraphs: [
        { id: 'p1', what: 'inserted', kind: 'paragraph', line: 7, text: 'One is of roads.' },
        { id: 'p2', what: 'inserted', kind: 'list', line: 9, text: 'Two, an item.' },
        { id: 'p3', what: 'inserted', kind: 'quotation', line: 11, text: 'Three, which somebody said.' },
      ],
      headings: [{ id: 'section-head', what: 'inserted', kind: 'heading', line: 5, text: 'Head' }],
      figures: [],
      aliases: {},
      tombstones: [],
      proposals: [],
    });
    const { code, stdout } = await update(
      'New at the head.\n\nOne is of the roads.\n\n> Three, which somebody said. Two, an item.\n',
    );
    const { paragraphs, aliases, tombstones } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(paragraphs.map(({ id, what }: { id: string; what: string }) => `${id} ${what}`)).toEqual([
      'p0a inserted',
      'p1 edited',
      'p3 edited',
    ]);
    expect({ aliases, tombstones }).toEqual({ aliases: { p2: 'p3' }, tombstones: ['section-head'] });
    expect(readdirSync(root).sort()).toEqual(['a.md', 'ledger.json']);
  });

  test('whatever its frontmatter, line ends and other contents are', async () => {
    const odd = [
      "import X from 'y'",
      '# Head',
      'One.  \nMore.',
      '<details><summary>Open</summary>\n\nInside.\n\n</details>',
      '| A | B |\n| - | - |\n| 1 | 2 |',
      '1. Item\n\n   ```js\n   code();\n   ```',
      '> Said.[^1]\n\n[^1]: A note.',
      '![A map](map.png)',
    ].join('\n\n');
    const ids = async (text: string) => {
      const { paragraphs, headings, figures } = JSON.parse((await update(text)).stdout);
      return [paragraphs, headings, figures].map((list) =>
        list.map(({ id, what }: { id: string; what: string }) => `${id} ${what}`).join(' '),
      );
    };
    expect(await ids(`+++\ntitle = "T"\n+++\n\n${odd}\n`)).toEqual([
      'p1 inserted p2 inserted p3 inserted p4 inserted p5 inserted',
      'section-head inserted',
      't1 inserted c1 inserted f1 inserted',
    ]);
    const windows = `\uFEFF---\nany: [thing\n---\n\n${odd}\n`.replaceAll('\n', '\r\n');
    expect((await ids(windows)).join(' ')).not.toMatch(/inserted|edited/);
  });

  test('asks, accepts or refuses what is doubtful', async () => {
    const text = (middle: string) => `The first, as it was.\n\n${middle}\n\nThe last, as it was.\n`;
    await update(text(WAS));
    const asked = JSON.parse((await update(text(IS))).stdout);
    expect(asked.paragraphs[1]).toEqual({ id: 'p2', what: 'asked', kind: 'paragraph', line: 3, text: IS, was: WAS });
    expect(asked.proposals).toEqual([{ id: 'p2', was: WAS, is: IS }]);
    const refused = JSON.parse((await update(text(IS), '--doubtful', 'refuse')).stdout);
    expect(refused).toMatchObject({ paragraphs: [{}, { id: 'p1a', what: 'inserted' }, {}], tombstones: ['p2'] });
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, 200), ':11:5 error bad-ledger'],
    [
      'in conflict',
      (text: string) => text.replace('  "article"', '<<<<<<< HEAD\n  "article"'),
      ':3:1 error bad-ledger',
    ],
    ['changed by hand', (text: string) => text.replace('of roads', 'of rivers'), 'edited or merged by hand'],
    ['without one of its numbers', (text: string) => text.replace(/ {4}\{\s+"id": "p2"[^}]*\},\n/, ''), 'by hand'],
    [
      'with an alias to nowhere',
      (text: string) => text.replace('"live"', '"merged",\n"into": "p9"'),
      'p9, which is not in it',
    ],
  ])('a ledger that is %s is told, and left alone', async (_name, spoil, detail) => {
    await update(FIRST);
    const spoilt = spoil(readFileSync(ledger, 'utf8'));
    writeFileSync(ledger, spoilt);
    const { code, stderr } = await update(`${FIRST}\nMore.\n`);
    expect(code).toBe(1);
    expect(stderr).toMatch(/ledger\.json:\d+:\d+ error bad-ledger/);
    expect(stderr).toContain(detail);
    expect(readFileSync(ledger, 'utf8')).toBe(spoilt);
  });

  test('a mistake in the command ends with 2 and writes nothing', async () => {
    for (const args of [['update', file], ['update', 'none.md', '--ledger', ledger], ['accept'], ['foo'], ['--bar']]) {
      expect((await run(...args)).code).toBe(2);
    }
    expect(existsSync(ledger)).toBe(false);
  });
});
