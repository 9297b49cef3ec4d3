import type { Range } from './range.ts';

const HAN_BOTH = /^\p{sc=Han}{2}$/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Whether two letters are a word by themselves, by ICU's dictionaries. */
const isWord = (letters: string): boolean =>
  HAN_BOTH.test(letters) && segmenter.segment(letters).containing(0)?.segment === letters;

/**
 * Whether a name of two Chinese letters may just as well be the end of one word and the beginning of the next: 北京 in
 * 东北京剧团 is, where 东北 and 京剧 are words.
 */
export function crossesWords(text: string, { start, end }: Range): boolean {
  return end - start === 2 && isWord(text.slice(start - 1, start + 1)) && isWord(text.slice(end - 1, end + 1));
}
