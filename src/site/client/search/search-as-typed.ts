import type { Search } from '../../../search/query/create-search.ts';
import { withBegun } from '../../../search/query/with-begun.ts';
import type { Found, SearchOptions, Suggestion } from '../../../search/words/found.ts';
import { newestOnly } from './newest-only.ts';
import { FILTERS, type SearchRequest } from './search-request.ts';

/** How far an answer has come: names alone, which are there at once, or all of it. */
export interface SearchState {
  asked: SearchRequest;
  names: Suggestion[];
  found?: Found;
}

/** How long a former answer may stay when the next is late, in milliseconds: less is a flicker. */
const PATIENCE = 150;

/** What is asked, as the engine takes it. A rating that came later says nothing of what was known then. */
function optionsOf({ as, day, sort, literal, far, ...asked }: SearchRequest): SearchOptions {
  const { rating } = asked;
  const named = Object.fromEntries(FILTERS.map((name) => [name, asked[name]]));
  const chosen = { ...named, known: as === 'then' && rating ? 'then' : '' };
  const filters = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== ''));
  return { filters, literal, far, sort: sort || 'relevance', as: as === 'then' && day ? { day } : as || 'now' };
}

/**
 * Answers as the reader types, the newest question alone. Until the first answer, names are shown as soon as they are
 * there; later only when an answer is late. `undefined` takes a question back.
 */
export function searchAsTyped(
  engine: Pick<Search, 'search' | 'suggest'>,
  show: (answer: SearchState) => void,
): (asked: SearchRequest | undefined) => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  let newest: SearchRequest | undefined;
  let answered = false;
  const search = newestOnly(
    (asked: SearchRequest) => engine.search(asked.query, optionsOf(asked)),
    (found, asked) => {
      if (asked !== newest) return;
      clearInterval(timer);
      answered = true;
      show({ asked, names: [], found: withBegun(found, engine.suggest(asked.query), optionsOf(asked)) });
    },
  );
  return (asked) => {
    newest = asked;
    clearInterval(timer);
    if (!asked) return;
    let shown = -1;
    const wait = () => {
      const names = engine.suggest(asked.query);
      if (names.length !== shown) show({ asked, names });
      shown = names.length;
    };
    if (!answered) wait();
    timer = setInterval(wait, PATIENCE);
    void search(asked);
  };
}
