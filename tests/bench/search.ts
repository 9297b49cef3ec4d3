// npm run bench:search: relevance beside other ways to search, and bytes and times in a browser, for 1 and 1,000
// articles.
// Needs a built site in dist/. Other numbers can be given: npm run bench:search -- 1 100
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { addresses } from '../../src/addresses/site.ts';
import { type BuiltEdition, buildEdition } from '../../src/build/edition.ts';
import { publicFolderOf } from '../../src/build/public-folder.ts';
import type { Edition } from '../../src/model/edition.ts';
import { readContent } from '../../src/read/files/read-content.ts';
import { indexFiles } from '../../src/search/index/index-files.ts';
import { recordsOf } from '../../src/search/index/records-of.ts';
import { searchFolder } from '../../src/search/index/search-folder.ts';
import { ourAnswer } from '../search/our-search.ts';
import { type Answered, readQueries, type Score, score } from '../search/score.ts';
import { copyArticle } from './copy-article.ts';
import { type KeyFigures, searchInBrowser, type Times } from './search-in-browser.ts';
import { barePagefind, flexSearch, miniSearch, textsOf } from './search-rivals.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HOME = path.join(ROOT, '.postil', 'bench-search');

/** Our edition with so many articles, all but the first copies of it. */
async function editionOf(articles: number): Promise<Edition> {
  const content = await readContent(path.join(ROOT, 'content'), publicFolderOf(path.join(ROOT, 'content')));
  const [own] = content.articles;
  if (!own) throw new Error('There is no article.');
  for (let n = 2; n <= articles; n++) {
    const file = own.path.replace('.md', `-${n}.md`);
    content.articles.push({ id: `${own.id}-${n}`, path: file, text: copyArticle(own.text, n) });
  }
  const { edition, findings }: BuiltEdition = buildEdition(content, {
    addresses: addresses('/'),
    frozenLedgers: false,
  });
  if (!edition) throw new Error(findings.map(({ message }) => message).join('\n'));
  return edition;
}

function write(folder: string, file: string, content: Uint8Array): string {
  const to = path.join(folder, file);
  mkdirSync(path.dirname(to), { recursive: true });
  writeFileSync(to, content);
  return to;
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
function print(
  name: string,
  { entityRecall, paragraphRecall, reciprocalRank, nothing }: Score,
  index: number,
  ms: number,
): void {
  const cells = [percent(entityRecall), percent(paragraphRecall), reciprocalRank.toFixed(3), percent(nothing)];
  console.log(
    [name.padEnd(28), ...cells.map((cell) => cell.padStart(9)), `${index} B`.padStart(11), `${ms.toFixed(1)} ms`].join(
      '  ',
    ),
  );
}

async function timed(
  name: string,
  set: string,
  index: number,
  search: (query: string) => Promise<Answered>,
): Promise<void> {
  const queries = readQueries(path.join(ROOT, 'content/queries', set));
  const start = performance.now();
  const scored = await score(queries, search);
  print(name, scored, index, (performance.now() - start) / queries.length);
}

async function relevance(): Promise<void> {
  const texts = textsOf(await editionOf(1));
  const dist = path.join(ROOT, 'dist');
  const sizes = (await indexFiles(recordsOf(await editionOf(1)))).filter(({ path: file }) =>
    /^pagefind\/(?:chunks\/|meta)/.test(file),
  );
  const vocabulary = gzipSync(readFileSync(path.join(dist, 'search', 'vocabulary.json'))).length;
  const own = sizes.reduce((sum, { content }) => sum + content.length, vocabulary);
  const ours = searchFolder(dist);
  const bare = path.join(HOME, 'bare');
  const rivals = [
    await barePagefind(texts, (file, content) => write(bare, file, content)),
    miniSearch(texts),
    await flexSearch(texts),
  ];
  for (const set of ['queries.yaml', 'blind.yaml', 'spellings.yaml', 'held-out.yaml']) {
    console.log(`\n${set}: entity first, paragraphs in five, reciprocal rank, nothing found, index, each query`);
    await timed('Postil', set, own, (query) => ourAnswer(ours, query));
    for (const { name, index, search } of rivals) await timed(name, set, index, search);
  }
}

const spent = ({ median, high }: Times) => `${median.toFixed(0)} ms (a tenth over ${high.toFixed(0)})`;

function printKeys(place: string, { first, next, held }: KeyFigures): void {
  console.log(`  ${place}: first rows ${spent(first)}, next ${spent(next)}, of which script ${spent(held)}`);
}

async function scale(articles: number): Promise<void> {
  const edition = await editionOf(articles);
  const paragraphs = edition.articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
  const start = performance.now();
  const files = await indexFiles(recordsOf(edition));
  const each = (performance.now() - start) / paragraphs;
  const folder = path.join(HOME, String(articles));
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(ROOT, 'dist'), folder, { recursive: true });
  rmSync(path.join(folder, 'pagefind'), { recursive: true });
  for (const { path: file, content } of files) write(folder, file, content);
  const { bytes, page, dialog, names, requests } = await searchInBrowser(folder, edition.articles[0]?.id ?? '');
  console.log(`\n${articles} articles, ${paragraphs} paragraphs: indexed in ${each.toFixed(2)} ms a paragraph`);
  console.log('  with a processor four times slower, from key to picture:');
  printKeys('search page', page);
  printKeys('dialog over an article', dialog);
  console.log(`  names alone, before the index is there: script ${spent(names)}`);
  console.log(`  ${bytes} B gzipped in ${requests.length} requests:`);
  for (const { path: file, bytes: own } of requests) console.log(`  ${String(own).padStart(8)}  ${file}`);
  rmSync(folder, { recursive: true, force: true });
}

const given = process.argv.slice(2).map(Number).filter(Boolean);
await relevance();
for (const articles of given.length > 0 ? given : [1, 1000]) await scale(articles);
process.exit(0);
