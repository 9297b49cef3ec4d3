import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { idFrom } from '../../../edit/id-from.ts';
import { markdownFile } from '../../../edit/records/record-text.ts';
import { articleText } from '../../../import/document/article-text.ts';
import { countKept } from '../../../import/document/count-kept.ts';
import { decodeDocument } from '../../../import/document/decode-document.ts';
import type { ForeignDocument } from '../../../import/document/document.ts';
import { READABLE, readDocument } from '../../../import/document/read-document.ts';
import { isWordpress, type ManyDocuments, wordpressDocuments } from '../../../import/document/wordpress-documents.ts';
import { languageTag } from '../../../model/language-tag.ts';
import { fullDate } from '../../../model/partial-date.ts';
import { textOf } from '../../../read/markdown/text-of.ts';
import type { FileEdit } from '../../write/with-edits.ts';
import { writeEdits } from '../../write/write-edits.ts';
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

async function documentsIn(file: string): Promise<ManyDocuments> {
  const ending = extname(file).slice(1).toLowerCase();
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) throw new Misused(`there is no file ${file}`);
  const text = ending === 'xml' ? decodeDocument(bytes).text : '';
  if (isWordpress(text)) {
    try {
      return wordpressDocuments(text);
    } catch (error) {
      throw new Misused(`${file} cannot be read: ${(error as Error).message}`);
    }
  }
  const read = await readDocument(ending, bytes).catch((error: Error) => {
    throw new Misused(`${file} cannot be read: ${error.message}`);
  });
  const html = read ? undefined : byPandoc(ending, file);
  const found = read ?? (html && (await readDocument('html', html)));
  if (!found) {
    throw new Misused(
      `${file}: only ${READABLE.join(', ')} and WordPress's export (.xml) are read, and with pandoc ${BY_PANDOC.join(', ')}; save it as one of them`,
    );
  }
  return { documents: [found], remarks: [] };
}

/** The first sentence of a text, for a deck that nobody gave. */
function firstSentence({ tree }: ForeignDocument): string {
  const first = tree.children.find(({ type }) => type === 'paragraph');
  const words = first ? textOf(first).replace(/\s+/g, ' ').trim() : '';
  const sentence = /^.{20,240}?[.!?](?=\s|$)/.exec(words)?.[0] ?? words.slice(0, 200);
  return sentence || 'To be written.';
}

/** The file of an article that a document becomes; what of it was kept, changed and left out is said. */
function articleFrom(document: ForeignDocument, called: string, options: ImportOptions, taken: Set<string>): FileEdit {
  const { tree, remarks } = document;
  const title = options.title ?? document.title ?? basename(called, extname(called));
  const deck = options.deck ?? document.deck ?? firstSentence(document);
  const day = [options.published, document.published].find((one) => fullDate.safeParse(one).success);
  const published = day ?? new Date().toISOString().slice(0, 10);
  const id = options.id ?? idFrom(document.name ?? title, taken);
  taken.add(id);
  const { byline, draft } = document;
  const language = options.language ?? [document.language].find((one) => languageTag.safeParse(one).success) ?? 'en';
  const fields = { title, deck, byline, published, draft, language, entities: [], claims: [] };
  console.log(`${called}: kept ${countKept(tree) || 'nothing'}`);
  for (const { what, words, paragraph } of remarks) {
    console.log(`${called}${paragraph ? `, paragraph ${paragraph}` : ''}: ${what}: ${words}`);
  }
  if (!options.deck && !document.deck) console.log(`${called}: the deck is the first sentence: write a better one`);
  return { name: `articles/${id}.md`, before: undefined, text: markdownFile(fields, articleText(tree)) };
}

/** Makes articles of the documents in a file, and says what of each was kept, changed and left out. */
export async function importArticle(file: string, options: ImportOptions): Promise<void> {
  const { articles } = await openContent(options.content);
  const { documents, remarks } = await documentsIn(file);
  if (documents.length > 1 && (options.id || options.title)) throw new Misused('one title or id fits one article');
  const taken = new Set(articles.map(({ id }) => id));
  for (const { what, words } of remarks) console.log(`${file}: ${what}: ${words}`);
  const edits = documents.map((document) => {
    const called = documents.length > 1 ? `${file}, "${document.title}"` : file;
    return articleFrom(document, called, options, taken);
  });
  const dryRun = options['dry-run'];
  if (edits.length < 2) return void (edits.length > 0 && (await finishEdits(options.content, edits, dryRun)));
  // All at once is much quicker than one by one; if one of them would not pass, the others are taken all the same.
  const { errors } = await writeEdits(options.content, edits, { dryRun: true });
  const wrong = new Set(errors.map((one) => one.file));
  for (const one of edits.filter(({ name }) => wrong.has(`content/${name}`))) {
    await finishEdits(options.content, [one], dryRun);
  }
  const right = edits.filter(({ name }) => !wrong.has(`content/${name}`));
  if (right.length > 0) await finishEdits(options.content, right, dryRun);
}
