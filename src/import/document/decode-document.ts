import { isUtf8 } from 'node:buffer';
import type { Remark } from './document.ts';

/** The text of a file, which older programs wrote in other encodings than UTF-8. */
export function decodeDocument(bytes: Buffer): { text: string; remarks: Remark[] } {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe && 'utf-16le') || (bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be');
  const encoding = utf16 || (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC');
  const said: Remark[] = encoding === 'utf-8' ? [] : [{ what: 'changed', words: `read as ${encoding}` }];
  return { text, remarks: said };
}
