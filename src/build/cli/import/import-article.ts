import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { idFrom } from '../../../edit/id-from.ts';
import { markdownFile } from '../../../edit/records/record-text.ts';
import { articleText } from '../../../import/document/article-text.ts';
import { countKept } from '../../../import/document/count-kept.ts';
import type { ForeignDocument } from '../../../import/document/document.ts';
import { READABLE, readDocument } from '../../../import/document/read-document.ts';
import { fullDate } from '../../../model/partial-date.ts';
import { textOf } from '../../../read/markdown/text-of.ts';
import { Misused } from '../ask/end-command.ts';
import { finishEdits } from '../ask/finish-edits.ts';
import type { ImportOptions } from '../import.ts';
import { openContent } from '../new/open-content.ts';

/** What pandoc is asked for: text of these kinds names no other files that it would read. */
const BY_PANDOC = ['odt', 'epub', 'rtf'];

/** What pandoc makes of a file of another kind; undefined if it is not installed, or cannot read it. */
function byPandoc(ending: string, file: string): Buffer | undefined {
  if (!BY_PANDOC.includes(ending)) return undefined;
  // Without --sandbox a file may have others read into it.
  const args = ['--sandbox', '--from', ending, '--to', 'html5', '--', file];
  const { status, stdout } = spawnSync('pandoc', args, { maxBuffer: 2 ** 28 });
  return status === 0 ? stdout : undefined;
}

async function documentIn(file: string): Promise<ForeignDocument> {
  const ending = extname(file).slice(1).toLowerCase();
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) throw new Misused(`there is no file ${file}`);
  const read = await readDocument(ending, bytes).catch((error: Error) => {
    throw new Misused(`${file} cannot be read: ${error.message}`);
  });
  const html = read ? undefined : byPandoc(ending, file);
  const found = read ?? (html && (await readDocument('html', html)));
  if (!found) {
    throw new Misused(
      `${file}: only ${READABLE.join(', ')} are read, and with pandoc ${BY_PANDOC.join(', ')}; save it as one of them`,
    );
  }
  return found;
}

/** The first sentence of a text, for a deck that nobody gave. */
function firstSentence({ tree }: ForeignDocument): string {
  const first = tree.children.find(({ type }) => type === 'paragraph');
  const words = first ? textOf(first).replace(/\s+/g, ' ').trim() : '';
  const sentence = /^.{20,240}?[.!?](?=\s|$)/.exec(words)?.[0] ?? words.slice(0, 200);
  return sentence || 'To be written.';
}

/** Makes an article of a document, and says what of it was kept, changed and left out. */
export async function importArticle(file: string, options: ImportOptions): Promise<void> {
  const { articles } = await openContent(options.content);
  const document = await documentIn(file);
  const { tree, remarks } = document;
  const title = options.title ?? document.title ?? basename(file, extname(file));
  const deck = options.deck ?? document.deck ?? firstSentence(document);
  const day = [options.published, document.published].find((one) => fullDate.safeParse(one).success);
  const published = day ?? new Date().toISOString().slice(0, 10);
  const id =
    options.id ??
    idFrom(
      title,
      articles.map((one) => one.id),
    );
  const fields = { title, deck, published, language: options.language ?? 'en', entities: [], claims: [] };
  console.log(`${file}: kept ${countKept(tree) || 'nothing'}`);
  for (const { what, words, paragraph } of remarks) {
    console.log(`${file}${paragraph ? `, paragraph ${paragraph}` : ''}: ${what}: ${words}`);
  }
  if (!options.deck && !document.deck) console.log(`${file}: the deck is the first sentence: write a better one`);
  const edit = { name: `articles/${id}.md`, before: undefined, text: markdownFile(fields, articleText(tree)) };
  await finishEdits(options.content, [edit], options['dry-run']);
}
