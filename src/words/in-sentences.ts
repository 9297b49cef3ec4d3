import { ARTICLE_WORDS } from './en/article.ts';

const ENDED = /[.!?…。！？۔؟]$/;

/** Words as sentences one after the other, each with the stop of the language: "A. B.", 「A。B。」. */
export function inSentences(...words: readonly string[]): string {
  const stop: string = ARTICLE_WORDS.stop;
  // The full-width stop has its space in it.
  return words.map((one) => (ENDED.test(one) ? one : one + stop)).join(stop === '。' ? '' : ' ');
}
