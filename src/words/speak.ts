import { becomeWords } from './become-words.ts';
import * as ENGLISH from './en/all.ts';
import { en } from './en.ts';
import type { LanguageId } from './language-ids.ts';
import { type Files, isWords, learntWords } from './learn.ts';
import { putWords } from './put-words.ts';

interface Speech {
  language: LanguageId;
  /** Words that the edition wants otherwise. */
  own: object;
}

/** What is said by itself: the language of the edition. */
let first: Speech = { language: 'en', own: {} };
let now = first;

function say(speech: Speech): void {
  const files = learntWords(speech.language);
  if (!files) return;
  for (const [name, file] of Object.entries(ENGLISH as Files)) {
    for (const [constant, words] of Object.entries(file)) {
      const others = files[name]?.[constant];
      if (isWords(words) && isWords(others)) becomeWords(words, others);
    }
  }
  putWords(en, speech.own);
  now = speech;
}

/**
 * Lets this process say words in a language that it has learnt, and some of them as `own` has them: all that hold words
 * have that language from then on.
 */
export function speak(language: LanguageId, own: object = {}): void {
  first = { language, own };
  say(first);
}

/**
 * Says words in another language until what is returned is called. A process that has not learnt it, such as one that
 * only looks for mistakes, goes on in its own.
 */
export function turnTo(language: LanguageId): () => void {
  const before = now;
  if (language !== before.language) say(language === first.language ? first : { language, own: {} });
  return () => {
    if (now !== before) say(before);
  };
}

/** What `work` gives while words are said in `language`. */
export function inLanguage<T>(language: LanguageId, work: () => T): T {
  const turnBack = turnTo(language);
  try {
    return work();
  } finally {
    turnBack();
  }
}

/** The language in which words are said now. */
export const spokenLanguage = (): LanguageId => now.language;
