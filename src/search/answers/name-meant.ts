import { ARTICLE_WORDS } from '../words/articles.ts';
import { nearForms, soundingForms } from '../words/match-names.ts';
import type { NameForm, NameIndex } from '../words/name-index.ts';
import { withoutStops } from '../words/name-index.ts';

/** The one entity of some forms; none of several. */
function only(forms: readonly NameForm[]): string | undefined {
  const ids = new Set(forms.map(({ entry }) => entry.id));
  return ids.size === 1 ? [...ids][0] : undefined;
}

/**
 * The entity that words name as a whole: by a name in full, by the sound of one, by words of a person's name that no
 * other entity has, by the first words of another, or with a slip. Words that several bear in the same way name none.
 */
export function nameMeant(
  words: readonly string[],
  names: NameIndex,
  persons: readonly string[],
  slips: boolean,
): string | undefined {
  const telling = withoutStops(words);
  if (telling.length === 0) return undefined;
  const bare = words.filter((word, at) => at === 0 || !ARTICLE_WORDS.has(word));
  const inFull = [words, telling, bare].map((all) => names.byPlain.get(all.join(''))).find(Boolean);
  if (inFull) {
    // Of two that bear a name, it is the main name of the first.
    const least = Math.min(...inFull.map(({ rank }) => rank));
    return only(inFull.filter(({ rank }) => rank === least));
  }
  const sounding = slips ? soundingForms([...words], names) : [];
  if (sounding.length > 0) return only(sounding);
  const inPart = names.withWords(telling);
  if (inPart.length > 0) {
    const id = only(inPart);
    const begins = words.length > 1 && inPart.some((form) => words.every((word, at) => form.words[at] === word));
    return begins || inPart.every(({ entry }) => persons.includes(entry.kind)) ? id : undefined;
  }
  return slips ? only(nearForms([...words], names)) : undefined;
}
