import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { visit } from 'unist-util-visit';
import { idFrom } from '../../../edit/id-from.ts';
import { markdownFile } from '../../../edit/records/record-text.ts';
import { articleText } from '../../../import/document/article-text.ts';
import { countKept } from '../../../import/document/count-kept.ts';
import { decodeDocument } from '../../../import/document/decode-document.ts';
import type { ForeignDocument } from '../../../import/document/document.ts';
import { fitDocument } from '../../../import/document/fit-tree.ts';
import { READABLE, readDocument } from '../../../import/document/read-document.ts';
import { isWordpress, type ManyDocuments, wordpressDocuments } from '../../../import/document/wordpress-documents.ts';
import type { ImageFile } from '../../../model/image.ts';
import { languageTag } from '../../../model/language-tag.ts';
import { fullDate } from '../../../model/partial-date.ts';
import { textOf } from '../../../read/markdown/text-of.ts';
import type { NewImage } from '../../write/new-image.ts';
import type { FileEdit } from '../../write/with-edits.ts';
import { writeEdits } from '../../write/write-edits.ts';
import { Misused } from '../ask/end-command.ts';
import { finishEdits } from '../ask/finish-edits.ts';
import type { ImportOptions } from '../import.ts';
import { openContent } from '../new/open-content.ts';
import { takeImages } from './images/take-images.ts';

/** What pandoc is asked for: text of these kinds names no other files that it would read. */
const BY_PANDOC = ['odt', 'rtf'];

/** What pandoc makes of a file of another kind; undefined if it is not installed, or cannot read it. */
function byPandoc(ending: string, file: string): Buffer | undefined {
  if (!BY_PANDOC.includes(ending)) return undefined;
  // Without --sandbox a file may have others read into it; --self-contained puts its images into the page.
  const args = ['--sandbox', '--self-contained', '--from', ending, '--to', 'html5', '--', file];
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

/** An article as it shall be written: its file, and the images that it shows. */
interface NewArticle {
  edit: FileEdit;
  images: NewImage[];
}

/** How many images of a text nobody has described. */
function undescribedIn({ tree }: ForeignDocument): number {
  let count = 0;
  visit(tree, 'image', ({ alt }) => void (!alt?.trim() && count++));
  return count;
}

/** The article that a document becomes; what of it was kept, changed and left out is said. */
async function articleFrom(
  found: ForeignDocument,
  { called, file }: { called: string; file: string },
  options: ImportOptions,
  taken: { ids: Set<string>; images: readonly ImageFile[] },
): Promise<NewArticle> {
  // Its title may be the first heading of its text.
  const [first] = found.tree.children;
  const heading = !found.titled && first?.type === 'heading' && first.depth === 1 ? textOf(first).trim() : '';
  const title = options.title ?? (heading || found.title || basename(file, extname(file)));
  const id = options.id ?? idFrom(found.name ?? title, taken.ids);
  taken.ids.add(id);
  const { fates, images } = await takeImages(found, resolve(dirname(file)), id, taken.images);
  const document = fitDocument(found, fates);
  const { tree, remarks, byline } = document;
  const deck = options.deck ?? document.deck ?? firstSentence(document);
  const day = [options.published, document.published].find((one) => fullDate.safeParse(one).success);
  const published = day ?? new Date().toISOString().slice(0, 10);
  const language = options.language ?? [document.language].find((one) => languageTag.safeParse(one).success) ?? 'en';
  const undescribed = undescribedIn(document);
  const draft = undescribed > 0 || document.draft;
  const fields = { title, deck, byline, published, draft, language, entities: [], claims: [] };
  console.log(`${called}: kept ${countKept(tree) || 'nothing'}`);
  for (const { what, words, paragraph } of remarks) {
    console.log(`${called}${paragraph ? `, paragraph ${paragraph}` : ''}: ${what}: ${words}`);
  }
  if (!options.deck && !document.deck) console.log(`${called}: the deck is the first sentence: write a better one`);
  if (undescribed > 0) {
    console.log(
      `${called}: images without a description: ${undescribed}; a draft, until you describe them and take out "draft: true"`,
    );
  }
  const used = new Set<string>();
  visit(tree, 'image', ({ url }) => void used.add(url));
  return {
    edit: { name: `articles/${id}.md`, before: undefined, text: markdownFile(fields, articleText(tree)) },
    images: images.filter((one) => used.has(`../${one.file.name}`)),
  };
}

/** Makes articles of the documents in a file, and says what of each was kept, changed and left out. */
export async function importArticle(file: string, options: ImportOptions): Promise<void> {
  const { articles, images: there } = await openContent(options.content);
  const { documents, remarks } = await documentsIn(file);
  if (documents.length > 1 && (options.id || options.title)) throw new Misused('one title or id fits one article');
  const ids = new Set(articles.map(({ id }) => id));
  for (const { what, words } of remarks) console.log(`${file}: ${what}: ${words}`);
  const made: NewArticle[] = [];
  for (const document of documents) {
    const called = documents.length > 1 ? `${file}, "${document.title}"` : file;
    const images = [...there, ...made.flatMap((one) => one.images.map((image) => image.file))];
    made.push(await articleFrom(document, { called, file }, options, { ids, images }));
  }
  const dryRun = options['dry-run'];
  const finish = (some: readonly NewArticle[]) =>
    finishEdits(
      options.content,
      some.map(({ edit }) => edit),
      dryRun,
      some.flatMap(({ images }) => images),
    );
  if (made.length < 2) return void (made.length > 0 && (await finish(made)));
  // All at once is much quicker than one by one; if one of them would not pass, the others are taken all the same.
  const { errors } = await writeEdits(
    options.content,
    made.map(({ edit }) => edit),
    { dryRun: true, images: made.flatMap(({ images }) => images) },
  );
  const wrong = new Set(errors.map((one) => one.file));
  const isWrong = ({ edit }: NewArticle) => wrong.has(`content/${edit.name}`);
  for (const one of made.filter(isWrong)) await finish([one]);
  const right = made.filter((one) => !isWrong(one));
  if (right.length > 0) await finish(right);
}
