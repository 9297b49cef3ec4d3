import type { EntityHit } from '../words/found.ts';
import { matchNames, type NameMatch, type NameWay } from '../words/match-names.ts';
import { queryWord } from '../words/match-word.ts';
import type { NameForm, NameIndex } from '../words/name-index.ts';
import { parseQuery } from './parse-query.ts';
import type { Unit } from './units.ts';

/** What a query is taken to ask for. */
export interface Understood {
  words: string[];
  units: Unit[];
  matches: NameMatch[];
  /** The forms that answer, best first: names in full before names that only hold a word. */
  forms: NameForm[];
}

/** A word that is in the names of more entities than this does not stand for any of them. */
const MOST_NAMED = 4;

/** Reads a query with the names that the vocabulary knows. `refuse` takes a find of names back. */
export function understand(
  query: string,
  index: NameIndex,
  refuse: (way: NameWay, span: string[]) => boolean,
): Understood {
  const { phrases, words } = parseQuery(query);
  const units: Unit[] = phrases.map((phrase) => ({ type: 'phrase', words: phrase }));
  const matches = matchNames(words, index, refuse);
  const named = new Set(matches.filter(({ way }) => way !== 'part').flatMap(({ forms }) => forms[0]?.entry.id ?? []));
  const content = words.filter((word) => !index.stops.has(word));
  const word = (text: string, entities: string[] = []): Unit => ({
    type: 'word',
    word: queryWord(text, index.stem),
    entities,
  });

  for (let at = 0; at < words.length; at++) {
    const match = matches.find(({ from }) => from === at);
    if (match) {
      const own = words.slice(match.from, match.to);
      if (match.way === 'part') {
        // A word of a name that the query gives in full elsewhere says nothing new.
        const others = match.forms.map(({ entry }) => entry.id).filter((id) => !named.has(id));
        const entities = others.length === match.forms.length && others.length <= MOST_NAMED ? others : [];
        units.push(...own.filter((text) => !index.stops.has(text)).map((text) => word(text, entities)));
      } else {
        const id = match.forms[0]?.entry.id as string;
        units.push({
          type: 'entity',
          id,
          words: own.filter((text) => !index.stops.has(text)).map((text) => queryWord(text, index.stem)),
        });
      }
      at = match.to - 1;
    } else {
      const text = words[at] as string;
      if (content.length === 0 || !index.stops.has(text)) units.push(word(text));
    }
  }
  const inFull = matches.filter(({ way }) => way !== 'part').flatMap(({ forms }) => forms);
  const inPart = matches.filter(({ way }) => way === 'part').flatMap(({ forms }) => forms);
  const forms = [...inFull, ...inPart];
  const once = forms.filter((form, i) => forms.findIndex(({ entry }) => entry === form.entry) === i);
  return { words, units, matches, forms: once };
}

/** An entity as a hit, with the name that answers. */
export function entityHit({ entry, text, rank }: NameForm, address: (id: string) => string): EntityHit {
  const { id, name, kind, line, mentions } = entry;
  return { id, name, kind, line, mentions, address: address(id), ...(rank > 0 && { as: text }) };
}
