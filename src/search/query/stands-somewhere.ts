import { matchWord, type QueryWord } from '../words/match-word.ts';
import type { Chosen } from './choose-articles.ts';

/** Whether a word stands in what was loaded, in a form that answers at least so well. */
export function standsSomewhere(word: QueryWord, { articles, notes, dossiers }: Chosen, least: number): boolean {
  const answers = (printed: string) => matchWord(printed, word) >= least;
  return (
    articles.some(({ places }) => [...places.keys()].some(answers)) ||
    notes.some((record) => record.notes.some(({ words }) => words.some(answers))) ||
    dossiers.some(({ words }) => words.some(answers))
  );
}
