import { normalWords } from './normal-words.ts';

/** Articles of Arabic, also assimilated to the sun letter that follows. */
const ARTICLES = new Set(['al', 'el', 'ul', 'az', 'ad', 'ar', 'as', 'ash', 'at', 'an', 'ur', 'us']);
/** The link between two Persian or Urdu words, as in Tehrik-e-Taliban. */
const LINKS = new Set(['e', 'i', 'o', 'u', 'ye']);

/** One letter, or one group of letters, for each sound that is spelt in several ways. */
const SOUNDS: [RegExp, string][] = [
  [/ph/g, 'f'],
  // The last vowel of Turkish and German forms: El Kaide.
  [/(?<=[^aeiou])e$/, 'a'],
  [/dsch/g, 'j'],
  [/tch|tsch|ch/g, 'c'],
  [/sh/g, 'x'],
  [/kh|ck|q/g, 'k'],
  [/gh/g, 'g'],
  [/dh|zh|z|th/g, 's'],
  [/dj/g, 'j'],
  // The w of French forms: Zaouahiri.
  [/ou(?=[aei])/g, 'w'],
  [/v/g, 'w'],
  [/ee|ii|ie|y/g, 'i'],
  [/oo|ou|uu|o/g, 'u'],
  [/a[ei]|ei/g, 'i'],
  [/e/g, 'i'],
  [/a[uw](?![aiu])|uw/g, 'u'],
  [/(.)\1+/gu, '$1'],
  [/(?<=[aiu])h$/g, ''],
];

function foldWord(word: string): string {
  const sounds = SOUNDS.reduce((folded, [spelling, sound]) => folded.replace(spelling, sound), word);
  return sounds.replace(/c(?=[^i]|$)/g, 'k');
}

/**
 * A name by its sound: spellings that transliterate the same Arabic, Pashto, Persian or Urdu name into Latin letters
 * mostly fold to the same letters. Articles and links between words fall away, spaces too.
 */
export function foldName(text: string): string {
  const words = normalWords(text);
  const kept = words.filter((word) => !ARTICLES.has(word) && !LINKS.has(word));
  return (kept.length > 0 ? kept : words).map(foldWord).join('');
}

/** A folded name with its short vowels alike, where enough letters remain to tell it from other names. */
export function looseName(folded: string): string {
  return folded.length < 6 ? '' : folded.replace(/[ai]+/g, 'a').replace(/(.)\1+/gu, '$1');
}

/** The folded name without an article that is written as one word with it: alqaeda, elbaghdadi. */
export function withoutArticle(text: string): string {
  const [first = '', ...rest] = normalWords(text);
  const bare = /^(?:al|el)(.{4,})$/.exec(first)?.[1];
  return bare ? foldName([bare, ...rest].join(' ')) : '';
}
