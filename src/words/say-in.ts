import { becomeWords } from './become-words.ts';
import * as ENGLISH from './en/all.ts';
import type { LanguageId } from './language-ids.ts';
import { LANGUAGES } from './languages.ts';

type Files = Record<string, Record<string, unknown>>;

/** Lets this process say the words for readers in a language: all that hold them have that language from then on. */
export async function sayIn(language: Exclude<LanguageId, 'en'>): Promise<void> {
  const files: Files = await LANGUAGES[language]();
  const english: Files = ENGLISH;
  for (const [name, file] of Object.entries(english)) {
    for (const [constant, words] of Object.entries(file)) {
      const others = files[name]?.[constant];
      // Functions are for the words themselves, which bring their own.
      if (typeof words === 'object' && typeof others === 'object') becomeWords(words as object, others as object);
    }
  }
}
