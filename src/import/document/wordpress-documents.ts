import { XMLParser } from 'fast-xml-parser';
import { fromHtml } from 'hast-util-from-html';
import { toString as wordsOf } from 'hast-util-to-string';
import type { ForeignDocument, Remark } from './document.ts';
import { htmlDocument } from './html-document.ts';
import { wordpressHtml } from './wordpress-html.ts';

type Fields = Record<string, unknown>;

/** The posts of an export, and what of it became none. */
export interface ManyDocuments {
  documents: ForeignDocument[];
  remarks: Remark[];
}

const listOf = (value: unknown): Fields[] => (value === undefined ? [] : ([value].flat() as Fields[]));
const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? textOf((value as Fields)['#text']) : String(value ?? '').trim();

/** The words of a field that holds HTML. */
const wordsIn = (html: string): string =>
  wordsOf(fromHtml(html, { fragment: true }))
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a text is an export of WordPress (WXR). */
export const isWordpress = (text: string): boolean =>
  /<rss\b/.test(text.slice(0, 4000)) && /xmlns:wp=["']http:\/\/wordpress\.org\/export\//.test(text.slice(0, 4000));

/** The notes of the block editor, which stand beside the text. */
function footnotesOf(item: Fields): { id: string; content: string }[] {
  const meta = listOf(item['wp:postmeta']).find((one) => textOf(one['wp:meta_key']) === 'footnotes');
  try {
    const notes: unknown = JSON.parse(textOf(meta?.['wp:meta_value']) || '[]');
    return Array.isArray(notes)
      ? notes.filter((one) => typeof one?.id === 'string' && typeof one.content === 'string')
      : [];
  } catch {
    return [];
  }
}

const DRAFTS = ['draft', 'pending', 'future', 'private'];

/** What became of a post beside its text: what an article has no place for, counted. */
function leftOf(item: Fields): string[] {
  const terms = listOf(item.category).map((one) => textOf(one));
  const comments = listOf(item['wp:comment']).length;
  return [
    ...(terms.length > 0 ? [`its categories and tags: ${terms.join(', ')}`] : []),
    ...(comments > 0 ? [`comments: ${comments}`] : []),
  ];
}

/** The name of a post in its address; one that has no letter of ours gives the number of the post. */
function slugOf(item: Fields): string | undefined {
  const name = textOf(item['wp:post_name']);
  if (name === '' || !name.includes('%')) return name || undefined;
  const number = textOf(item['wp:post_id']);
  const plain = name.replace(/(?:%[0-9a-f]{2})+/gi, '-');
  return /[a-z]/i.test(plain) || number === '' ? plain : `post-${number}`;
}

function documentOf(item: Fields, language: string | undefined, nameOf: (login: string) => string): ForeignDocument {
  const remarks: Remark[] = [];
  const leave = (words: string) => void remarks.push({ what: 'left out', words });
  const status = textOf(item['wp:status']);
  const html = wordpressHtml(textOf(item['content:encoded']), footnotesOf(item), leave);
  const { tree, remarks: own } = htmlDocument(html);
  for (const words of leftOf(item)) leave(words);
  // A password is no status; what it kept from readers is not published by the import.
  const draft = DRAFTS.includes(status) || textOf(item['wp:post_password']) !== '';
  if (draft && !DRAFTS.includes(status)) remarks.push({ what: 'changed', words: 'a draft, as it had a password' });
  if (DRAFTS.includes(status)) remarks.push({ what: 'changed', words: `a draft, as it was "${status}"` });
  const excerpt = wordsIn(textOf(item['excerpt:encoded']));
  const title = wordsIn(textOf(item.title));
  return {
    tree,
    remarks: [...own, ...remarks],
    title: title || 'Untitled',
    titled: title !== '',
    name: slugOf(item),
    deck: excerpt || undefined,
    published: /^[1-9]\d{3}-\d\d-\d\d/.exec(textOf(item['wp:post_date']))?.[0],
    byline: nameOf(textOf(item['dc:creator'])) || undefined,
    language,
    draft: draft || undefined,
  };
}

/** The posts of an export of WordPress, each as a document. Throws an error if it cannot be read. */
export function wordpressDocuments(text: string): ManyDocuments {
  const parser = new XMLParser({ parseTagValue: false, trimValues: false, ignoreAttributes: true });
  const channel = (parser.parse(text) as { rss?: { channel?: Fields } }).rss?.channel;
  if (!channel) throw new Error('it has no channel');
  const authors = new Map(
    listOf(channel['wp:author']).map((one) => [textOf(one['wp:author_login']), textOf(one['wp:author_display_name'])]),
  );
  const remarks: Remark[] = [];
  const documents = listOf(channel.item).flatMap((item): ForeignDocument[] => {
    const [type, status] = [textOf(item['wp:post_type']), textOf(item['wp:status'])];
    if (type === 'post' && status !== 'trash' && status !== 'auto-draft') {
      return [documentOf(item, textOf(channel.language) || undefined, (login) => authors.get(login) || login)];
    }
    const what = type === 'post' ? `the post (${status})` : `the ${type || 'item'}`;
    remarks.push({ what: 'left out', words: `${what} "${textOf(item.title).slice(0, 80)}"` });
    return [];
  });
  return { documents, remarks };
}
