import { formsIn } from '../../model/forms-in.ts';
import { namesIn } from '../../model/names-in.ts';
import { chooseMentions } from '../choose-mentions.ts';
import { findNames, lexicon, type NameAt } from '../find-names.ts';
import { fold } from '../fold.ts';
import type { Range } from '../range.ts';
import type { SuggestedPlace, SuggestFrom, Suggestion } from './suggestion.ts';

const plain = (words: string): string => fold(words.normalize('NFC')).replace(/\s+/g, ' ');

/** Words that are a name only with their capitals: `the Guild`, and not every guild. */
const sameCase = (words: string, name: string): boolean =>
  words === name ||
  words.replace(/^\p{L}/u, (letter) => letter.toLowerCase()) === name.replace(/^\p{L}/u, (l) => l.toLowerCase());

/**
 * Whether a name is written as on its record, and is not the beginning of a longer one that is on none: "Port" of
 * "Port Royal".
 */
function isSure(text: string, { start, end }: Range, names: readonly string[]): boolean {
  const words = plain(text.slice(start, end));
  const own = names.filter((name) => name.toLowerCase() === words.toLowerCase());
  const capital = own.some((name) => /^\p{Lu}/u.test(name));
  if (!own.some((name) => sameCase(words, name))) return false;
  if (capital && !/\p{Lu}/u.test(words)) return false;
  return !(capital && /^[  -]\p{Lu}\p{Ll}/u.test(text.slice(end)));
}

/** The entities on record that the text names, as their records write them, and the article does not list. */
export function suggestRecords({ language, paragraphs, entities, listed, mentions }: SuggestFrom): Suggestion[] {
  const namesOf = new Map(entities.map((one) => [one.id, namesIn(one, language)]));
  const forms = new Map(entities.map(({ id, forms = {} }) => [id, formsIn(forms, language)]));
  const all = lexicon(namesOf, { language, forms });
  const found = new Map<string, { words: string; places: SuggestedPlace[]; sure: boolean }>();
  for (const { id: paragraph, text, closed } of paragraphs) {
    const marked = mentions.filter((one) => one.paragraph === paragraph);
    const candidates: NameAt[] = findNames(text, all);
    for (const { entity, start, end, bent } of chooseMentions(candidates, [...closed, ...marked])) {
      if (listed.has(entity)) continue;
      const had = found.get(entity) ?? { words: text.slice(start, end), places: [], sure: false };
      const own = [...(namesOf.get(entity) ?? []), ...(forms.get(entity) ?? [])].map(plain);
      const sure = bent ? !/^\p{Ll}/u.test(text.slice(start)) : isSure(text, { start, end }, own);
      if (sure && !had.sure) had.words = text.slice(start, end);
      had.places.push({ paragraph, start, end });
      had.sure ||= sure;
      found.set(entity, had);
    }
  }
  return [...found]
    .filter(([, { sure }]) => sure)
    .map(([entity, { words, places }]): Suggestion => ({ what: 'record', entity, words, places }));
}
