/** Words that ask for somebody, for something, for a place, as readers type them. */
export const WHO = '誰|だれ|どなた';
export const WHAT = '何|なに|なん';
export const WHERE = 'どこ|何処';

/** The forms of verbs that are made of a noun, as questions have them: 支援する, 支援した, 支援している. */
export const does = (...nouns: readonly string[]): string =>
  nouns
    .flatMap((noun) =>
      ['する', 'した', 'している', 'していた', 'します', 'しました', 'しています', 'していました'].map(
        (form) => noun + form,
      ),
    )
    .join('|');

/** Those of verbs that end in る and keep their stem: 率いる, 率いた, 率いている. */
export const keeps = (...stems: readonly string[]): string =>
  stems
    .flatMap((stem) =>
      ['る', 'た', 'ている', 'ていた', 'ます', 'ました', 'ています', 'ていました'].map((form) => stem + form),
    )
    .join('|');

/** Those of which something is done: 支援される, 支援された. */
export const suffers = (...nouns: readonly string[]): string =>
  nouns
    .flatMap((noun) =>
      ['される', 'された', 'されている', 'されていた', 'されます', 'されました', 'されています', 'されていました'].map(
        (form) => noun + form,
      ),
    )
    .join('|');

/** Patterns of questions, with what may stand at their end: のか, ですか, でしょうか, and please tell. */
export const asked = (patterns: readonly string[]): string[] =>
  patterns.map((pattern) => `${pattern} の? です|でした|でしょう|だ|だった? か? を? 教えて|おしえて? ください|下さい?`);
