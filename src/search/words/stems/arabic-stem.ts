import { stemmer } from '@orama/stemmers/arabic';

/** The stem of an Arabic word, whose letters are compared in the form that Persian has. */
export const stem = (word: string): string => {
  const stemmed = stemmer(word.replaceAll('ی', 'ي').replaceAll('ک', 'ك'));
  // Of a word with the article the stemmer keeps the ending of the feminine.
  return stemmed
    .replace(/(?<=\p{L}{3})ه$/u, '')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک');
};
