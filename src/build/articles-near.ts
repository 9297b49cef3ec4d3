import { LEDGER_ENDING } from '../model/ledger.ts';
import { namedOriginal } from '../read/files/named-original.ts';
import { type Content, type ContentFile, readContent } from '../read/files/read-content.ts';

/** At the head of a line: what articles have that may clash with another's. */
const CLASHING = /^(?:formerIds|series|translationOf):/m;

/** The article that a path of `articles/` belongs to, its own or that of its ledger. */
const articleAt = (path: string): string => path.replace(LEDGER_ENDING, '').replace(/\.md$/, '');

const filesAsked = ({ articles, entities, pages }: Content, asked: ReadonlySet<string>): ContentFile[] =>
  [...articles, ...entities, ...pages].filter(({ path }) => asked.has(path));

/** Tells the articles without which nothing certain can be said of these files: they are named, or may clash. */
export function articlesNear(content: Content, asked: ReadonlySet<string>): (article: ContentFile) => boolean {
  const files = filesAsked(content, asked);
  const own = new Set([...asked].map(articleAt));
  const clashing = files.some(({ text }) => CLASHING.test(text));
  const named = ({ id }: ContentFile) =>
    files.some(({ text }) => text.includes(`/${id}`) || namedOriginal(text) === id);
  return (one) => own.has(articleAt(one.path)) || (clashing && CLASHING.test(one.text)) || named(one);
}

/** The content as far as something can be said of these files: all records, and of articles those near to them. */
export async function readNear(root: string, publicFolder: string, asked: ReadonlySet<string>): Promise<Content> {
  const own = new Set([...asked].map(articleAt));
  const first = await readContent(root, publicFolder, (path) => own.has(articleAt(path)));
  if (filesAsked(first, asked).some(({ text }) => CLASHING.test(text))) return readContent(root, publicFolder);
  const near = new Set(first.articles.filter(articlesNear(first, asked)).map(({ path }) => articleAt(path)));
  return [...near].every((path) => own.has(path))
    ? first
    : readContent(root, publicFolder, (path) => near.has(articleAt(path)));
}
