import mammoth from 'mammoth';
import type { Remark } from './document.ts';

/** Comments come along as links, so that it can be said that they are left out. */
const STYLES = [
  'comment-reference => sup.comment',
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
];

/** A Word file (DOCX) as HTML, by mammoth: insertions that are tracked are taken, deletions are not. */
export async function docxHtml(bytes: Buffer): Promise<{ html: string; remarks: Remark[] }> {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: bytes },
    {
      styleMap: STYLES,
      // The picture itself is not carried along as text.
      convertImage: mammoth.images.imgElement(async ({ contentType }) => ({ src: `in the document (${contentType})` })),
    },
  );
  const remarks = [...new Set(messages.map(({ message }) => message))].map(
    (words): Remark => ({ what: 'changed', words: words.replace(/^./, (letter) => letter.toLowerCase()) }),
  );
  return { html: value, remarks };
}
