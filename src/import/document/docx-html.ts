import mammoth from 'mammoth';
import type { GivenImage, Remark } from './document.ts';

/** Comments come along as links, so that it can be said that they are left out. */
const STYLES = [
  'comment-reference => sup.comment',
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
];

/** A Word file (DOCX) as HTML, by mammoth: insertions that are tracked are taken, deletions are not. */
export async function docxHtml(
  bytes: Buffer,
): Promise<{ html: string; remarks: Remark[]; images: Map<string, GivenImage> }> {
  const images = new Map<string, GivenImage>();
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: bytes },
    {
      styleMap: STYLES,
      // The pictures are carried beside the text, not in it.
      convertImage: mammoth.images.imgElement(async ({ contentType, readAsBuffer }) => {
        const name = `image-${images.size + 1}`;
        const src = `docx:${name}.${contentType.replace(/^.*\/|[+;].*$/g, '')}`;
        images.set(src, { bytes: await readAsBuffer(), name });
        return { src };
      }),
    },
  );
  const remarks = [...new Set(messages.map(({ message }) => message))].map(
    (words): Remark => ({ what: 'changed', words: words.replace(/^./, (letter) => letter.toLowerCase()) }),
  );
  return { html: value, remarks, images };
}
