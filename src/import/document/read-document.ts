import { decodeDocument } from './decode-document.ts';
import type { ForeignDocument, Remark } from './document.ts';
import { docxHtml } from './docx-html.ts';
import { epubDocument } from './epub-document.ts';
import { htmlDocument } from './html-document.ts';
import { markdownDocument } from './markdown-document.ts';
import { plainDocument } from './plain-document.ts';

const READERS: Record<string, (text: string) => ForeignDocument> = {
  html: htmlDocument,
  htm: htmlDocument,
  xhtml: htmlDocument,
  md: markdownDocument,
  markdown: markdownDocument,
  mdown: markdownDocument,
  txt: plainDocument,
  text: plainDocument,
};

/** The endings of files that can be read. */
export const READABLE: readonly string[] = ['docx', 'epub', ...Object.keys(READERS)];

const withRemarks = (document: ForeignDocument, remarks: readonly Remark[]): ForeignDocument => ({
  ...document,
  remarks: [...remarks, ...document.remarks],
});

/**
 * A document by the ending of its name, as it is; undefined if there is no reader for it. `fitDocument` makes it what
 * an article can have.
 */
export async function readDocument(ending: string, bytes: Buffer): Promise<ForeignDocument | undefined> {
  if (ending === 'docx') {
    const { html, remarks, images } = await docxHtml(bytes);
    return withRemarks({ ...htmlDocument(html), images }, remarks);
  }
  if (ending === 'epub') return epubDocument(bytes);
  const reader = Object.hasOwn(READERS, ending) ? READERS[ending] : undefined;
  if (!reader) return undefined;
  const { text, remarks } = decodeDocument(bytes);
  return withRemarks(reader(text), remarks);
}
