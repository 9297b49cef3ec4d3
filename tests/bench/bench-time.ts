/**
 * `node tests/bench/bench-time.ts [ARTICLES…]`: what the server of the bench takes for an action, in editions of 1 and
 * 100 copies of the first article of content/, or of the numbers given: wall and CPU in milliseconds. What the page
 * takes beside that does not depend on how many articles there are.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openArticle } from '../../src/build/bench/open-article.ts';
import { tryText } from '../../src/build/bench/rewrite.ts';
import { beginSession } from '../../src/build/bench/session.ts';
import { latestEdition } from '../../src/build/latest-edition.ts';
import { makeContent } from './make-content.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../.postil/tests/bench-time');
const numbers = process.argv.slice(2).map(Number);

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const done = await work();
  const { user, system } = process.cpuUsage(before);
  const ms = Math.round(performance.now() - start);
  console.log(
    `  ${what.padEnd(44)}${String(ms).padStart(7)} ms, CPU ${String(Math.round((user + system) / 1000)).padStart(6)}`,
  );
  return done;
}

for (const count of numbers.length > 0 ? numbers : [1, 100]) {
  const root = path.join(FOLDER, String(count), 'content');
  rmSync(path.dirname(root), { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  makeContent(root, count);
  console.log(`${count} article${count === 1 ? '' : 's'}`);
  const { built } = await timed('the edition, made for the first time', () => latestEdition(root));
  const id = built.edition?.articles[0]?.id;
  if (!id) throw new Error(built.findings.map(({ message }) => message).join('\n'));
  const session = beginSession(root);
  for (let round = 0; round < 2; round++) {
    const open = await openArticle(root, id);
    const edit = { name: open.name, before: open.text, text: open.text.replace(/^title: .*/m, '$& again') };
    await timed('an action, tried and written', () => session.write('another title', [edit]));
    await timed('what the page asks for then', () => openArticle(root, id));
  }
  const open = await openArticle(root, id);
  const [paragraph] = open.article.paragraphs.filter((one) => one.id === 'p2');
  const asked = { article: id, paragraph: 'p2', take: [], drop: [], move: [], verdicts: [] };
  await timed('what becomes of a paragraph that is edited', async () =>
    tryText(open, { ...asked, markdown: `Once more. ${paragraph?.text}` }),
  );
}
rmSync(FOLDER, { recursive: true, force: true });
