const FOLDS: Record<string, string> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '‚': "'",
  '‹': "'",
  '›': "'",
  '『': "'",
  '』': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '「': '"',
  '」': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
};

/**
 * Text with its typography made plain: straight quotes, plain hyphens and spaces. One UTF-16 unit stays one,
 * so that offsets in the folded text are those of the text.
 */
export function fold(text: string): string {
  return text.replace(/[‘’ʼ‚‹›『』“”„«»「」‐‑–\u00a0\u202f]/g, (character) => FOLDS[character] as string);
}
