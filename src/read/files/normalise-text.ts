/**
 * A text as the build reads it, the same from every editor: no byte order mark, lines that end with LF, composed
 * letters, so that a name or quote is found however its accents were typed (Unicode, NFC).
 */
export const normaliseText = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
