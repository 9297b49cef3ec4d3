import { XMLParser } from 'fast-xml-parser';
import JSZip from 'jszip';
import { decoded } from '../../model/decoded.ts';
import { isImageName } from '../../model/image.ts';
import type { ForeignDocument, GivenImage } from './document.ts';
import { htmlDocument } from './html-document.ts';

type Fields = Record<string, unknown>;
const listOf = (value: unknown): Fields[] => (value === undefined ? [] : ([value].flat() as Fields[]));
const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? textOf([value].flat().map((one) => (one as Fields)['#text'] ?? one)[0])
    : String(value ?? '').trim();

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', removeNSPrefix: true });

/** The most that a book may hold when it is unpacked. */
const MOST_BYTES = 2 ** 28;

const folderOf = (file: string): string => file.replace(/[^/]*$/, '');

/** The file of a book that an address in one of its folders means. */
const fileAt = (folder: string, address: string): string =>
  decoded(new URL(address, `https://book.invalid/${folder}`).pathname.slice(1));

/** The name within the book of each chapter as ids and links have it in the whole. */
const chapterName = (file: string): string => file.replace(/[^\w.-]+/g, '_');

/** The body of a chapter whose ids, links and images are those of the book as a whole. */
function bodyOf(html: string, file: string, chapters: ReadonlySet<string>): string {
  const folder = folderOf(file);
  const own = chapterName(file);
  const body = /<body\b[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html;
  return body.replace(/\s(id|name|href|src|xlink:href)\s*=\s*("|')(.*?)\2/gs, (whole, name: string, sign, value) => {
    if (name === 'id' || name === 'name') return ` ${name}=${sign}${own}--${value}${sign}`;
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(value)) return whole;
    const [path = '', fragment] = value.split('#');
    const target = path === '' ? file : fileAt(folder, path);
    if (name !== 'href') return ` ${name}=${sign}epub:${target}${sign}`;
    if (!chapters.has(target)) return ` href=${sign}${value}${sign}`;
    return ` href=${sign}#${chapterName(target)}--${fragment ?? ''}${sign}`;
  });
}

/** A book (EPUB) as one text: its chapters in the order of reading. Throws an error if it is none. */
export async function epubDocument(bytes: Buffer): Promise<ForeignDocument> {
  const zip = await JSZip.loadAsync(bytes);
  let unpacked = 0;
  const read = async (name: string): Promise<Buffer> => {
    const file = zip.file(name);
    if (!file) throw new Error(`it has no ${name}`);
    const found = await file.async('nodebuffer');
    unpacked += found.length;
    if (unpacked > MOST_BYTES) throw new Error('it holds too much');
    return found;
  };
  const xml = async (name: string) => parser.parse((await read(name)).toString('utf8')) as Fields;
  const { container } = (await xml('META-INF/container.xml')) as { container?: Fields };
  const [root] = listOf((container?.rootfiles as Fields | undefined)?.rootfile);
  const opf = String(root?.['full-path'] ?? '');
  const { package: book } = (await xml(opf)) as { package?: Record<string, Fields> };
  const folder = folderOf(opf);
  const items = listOf(book?.manifest?.item).map((item) => ({
    id: String(item.id),
    file: fileAt(folder, String(item.href)),
    isNavigation: /\bnav\b/.test(String(item.properties ?? '')),
  }));
  const chapters = listOf(book?.spine?.itemref).flatMap(({ idref }) => items.filter(({ id }) => id === idref));
  const files = chapters.filter(({ isNavigation }) => !isNavigation).map(({ file }) => file);
  const bodies: string[] = [];
  for (const file of files) bodies.push(bodyOf((await read(file)).toString('utf8'), file, new Set(files)));
  const images = new Map<string, GivenImage>();
  for (const { file } of items.filter((item) => isImageName(item.file) && zip.file(item.file))) {
    images.set(`epub:${file}`, { bytes: await read(file), name: file.slice(file.lastIndexOf('/') + 1) });
  }
  const { metadata } = book ?? {};
  const document = htmlDocument(`<body>${bodies.join('\n')}</body>`);
  return {
    ...document,
    images,
    title: textOf(metadata?.title) || document.title,
    titled: textOf(metadata?.title) !== '',
    byline: listOf(metadata?.creator).map(textOf).filter(Boolean).join(', ') || undefined,
    language: textOf(metadata?.language) || undefined,
    published: /^\d{4}-\d\d-\d\d/.exec(textOf(metadata?.date))?.[0],
  };
}
