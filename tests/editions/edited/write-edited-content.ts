import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../editions.ts';

/** The id of its one article. */
export const EDITED = 'two-bridges';

const WORK = `type: report
title: A survey of the bridges
publisher: Bureau of Roads
issued: "2025"
URL: https://example.org/survey
weight: A
`;

/** Records that the article does not speak of: the pages' frame links to their kinds. */
const ENTITIES = {
  guild: `faction
since:
  - { on: "2025-08", text: "It was found to have lent the ferry.", works: [survey] }
relations:
  - { type: sided-with, target: miller, from: "2024", works: [survey] }`,
  miller: 'leader',
};

const CLAIMS = `claims:
  - id: two-bridges
    quote: had two bridges
    claim: There were two bridges.
    kind: fact
    rating: corroborated
    gist: The survey counts two.
    note: The survey counts two, both of stone.
    known: then
    works: [survey]
    since:
      - { on: "2025-07", text: "A third was found below the mill.", works: [survey] }
    key: true
`;

/** What the second correction says. */
export const CORRECTION = 'An earlier version said that the bell was rung for an hour; it was two.';
const CORRECTIONS = `corrections:
  - date: "2026-03-05"
    paragraph: p2
    sentence: "${CORRECTION}"
  - date: "2026-03-04"
    paragraph: p1
    claim: two-bridges
    sentence: "There were two bridges, not three."
`;

const head = (more: string) =>
  `---\ntitle: The two bridges\ndeck: How a river town lost one bridge, and what it did then.\nbyline: Postil\npublished: "2026-01-10"\nasOf: "2025-06"\n${more}${CLAIMS}---\n\n`;

/** The text as it was first published: seven paragraphs. */
export const FIRST = [
  'The river town had two bridges when the flood came, one of them old and narrow, the other wide enough for carts.',
  'On the night of the flood the watchman rang the bell of the chapel for an hour, and about forty families left their houses by the lower street.',
  'Some said afterwards that the mayor had been warned by letter a week before, and that he had burnt the letter in his stove.',
  'The wide bridge fell at dawn.',
  'Nobody was on it when the middle arch broke, and the stones lay in the river bed until the summer, when the masons came for them.',
  'The council met in the school and voted for a ferry, which a miller lent. For two years the ferry took people over for a penny, and carts for six. When the new bridge was opened the miller asked for his ferry back, and the children cried.',
  'The old bridge still stands, and is still too narrow for carts.',
];

/** What it says today: ¶ 2 is reworded, 3 taken out, 4 taken into 5, 6 split, and one is new. */
export const SECOND = [
  FIRST[0],
  'On the night of the flood the watchman rang the bell of the chapel for two hours, and nearly sixty families left their houses by the lower street.',
  'The wide bridge fell at dawn. Nobody was on it when the middle arch broke, and the stones lay in the river bed until the summer, when the masons came for them.',
  'The council met in the school and voted for a ferry, which a miller lent. For two years the ferry took people over for a penny, and carts for six.',
  'When the new bridge was opened the miller asked for his ferry back, and the children cried.',
  FIRST[6],
  'In the archive of the county there is a drawing of both bridges, made from the chapel tower a year before the flood.',
];

/** Runs a command as an editor does: in CI it would write no ledger. */
function run(...args: string[]): void {
  const { CI: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stdout}${stderr}`);
}

/**
 * Makes a content folder with one article that was edited after it was published, by the commands that an editor
 * uses.
 */
export function writeEditedContent(content: string): void {
  for (const folder of ['articles', 'entities', 'works']) mkdirSync(path.join(content, folder), { recursive: true });
  writeFileSync(path.join(content, 'works', 'survey.yaml'), WORK);
  for (const [id, kind] of Object.entries(ENTITIES)) {
    writeFileSync(
      path.join(content, 'entities', `${id}.md`),
      `---\nname: The ${id}\nkind: ${kind}\nsummary: Of the town.\n---\n`,
    );
  }
  const article = path.join(content, 'articles', `${EDITED}.md`);
  const permalinks = (...args: string[]) => run('src/build/cli/permalinks.ts', ...args, '--content', content);
  writeFileSync(article, head('') + FIRST.join('\n\n'));
  permalinks();
  writeFileSync(article, head(`updated: "2026-03-05"\n${CORRECTIONS}`) + SECOND.join('\n\n'));
  permalinks();
  permalinks('remove', 'p3', '--reason', 'The letter was a rumour; nobody had seen it.');
}
