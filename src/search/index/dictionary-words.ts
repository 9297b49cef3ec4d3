import dictionary from 'dictionary-en';
import { foldName, looseName } from '../words/fold-name.ts';
import { nearForms, soundingForms } from '../words/match-names.ts';
import { type NameIndex, nameIndex } from '../words/name-index.ts';
import { normalWords } from '../words/normal-words.ts';
import type { DictionaryWords, Vocabulary } from '../words/vocabulary.ts';
import { nearCandidates } from './near-candidates.ts';

/** The shortest word that could be taken for a slip of a name. */
const SHORTEST = 4;

/** The words of an English dictionary, proper names among them; inflected forms follow by themselves. */
function* dictionaryLines(): Generator<string> {
  const text = new TextDecoder().decode(dictionary.dic);
  for (const line of text.split('\n')) {
    const word = line.replace(/\/.*/, '');
    if (word.length < SHORTEST) continue;
    const [normal, ...more] = normalWords(word);
    if (normal && more.length === 0) yield normal;
  }
}

/** Whether a word may be a name by its sound, or but for its short vowels, judged quickly: hardly any is. */
function mayBeLoose(word: string, sound: string, { bySound, byLoose }: NameIndex): boolean {
  if (bySound.has(sound) || byLoose.has(looseName(sound)) || /^[ae]l/.test(word)) return true;
  return word.includes('o') && byLoose.has(looseName(foldName(word.replaceAll('o', 'a'))));
}

/** Words of the dictionary that would be taken for a name of a vocabulary, and are none of their names. */
export function dictionaryWords(vocabulary: Vocabulary): DictionaryWords {
  const index = nameIndex(vocabulary);
  const words = [...dictionaryLines()];
  const candidates = nearCandidates(
    index,
    words.reduce((most, { length }) => Math.max(most, length), 0),
  );
  const others = new Set<string>();
  for (const word of words) {
    if (index.byPlain.has(word) || index.nameWords.has(word)) continue;
    const sound = foldName(word);
    const forms = candidates(word, sound);
    if (forms.length === 0 && !mayBeLoose(word, sound, index)) continue;
    if (soundingForms([word], index).length > 0 || nearForms([word], { ...index, forms }).length > 0) others.add(word);
  }
  return [...others].sort();
}
