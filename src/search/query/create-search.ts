import { searchAddresses } from '../../addresses/site.ts';
import type { AnswersBucket, AnswersHead } from '../answers/answers-file.ts';
import { readFilters } from '../answers/read-filters.ts';
import type { Found, SearchOptions, Suggestion } from '../words/found.ts';
import type { NameWay } from '../words/match-names.ts';
import { queryWord } from '../words/match-word.ts';
import { type NameIndex, nameIndex, withOthers, withStops } from '../words/name-index.ts';
import { GATHERED, gatheringWord, shortWord } from '../words/records.ts';
import { loadStem } from '../words/stems/load-stem.ts';
import type { DictionaryWords, Vocabulary } from '../words/vocabulary.ts';
import { answer } from './answer.ts';
import { bareWords } from './bare-words.ts';
import { withBeginnings } from './beginnings.ts';
import { type Chosen, chooseArticles } from './choose-articles.ts';
import { findAnswers } from './find-answers.ts';
import { makeOnce } from './make-once.ts';
import { mayBeOtherForm, namedBy } from './may-be-other-form.ts';
import { foundNothing, missingWords } from './missing-words.ts';
import { type LoadFile, type OpenIndex, openIndex } from './open-index.ts';
import { standsSomewhere } from './stands-somewhere.ts';
import { suggest } from './suggest.ts';
import { understand } from './understand.ts';

/** How a search gets what it needs; in a browser the defaults do. */
export interface SearchSetup {
  /** The site's base path, `/` or `/some/folder/`. */
  base: string;
  /** The language of the page, by which words are known in other forms; else that of the edition. */
  language?: string;
  /** Loads a file from an address of the site. */
  load?: LoadFile;
}

export interface Search {
  /** Begins to load what a first search needs. Errors wait for the search itself. */
  warm: () => void;
  /** Names that may be meant; empty until the vocabulary is there. Synchronous. */
  suggest: (query: string) => Suggestion[];
  /**
   * Entities, claims and paragraphs that answer a query of any length and script; without words, all that the filters
   * leave. Never throws: a missing index gives `state: 'index-missing'`. Of searches that overlap, use the last asked.
   */
  search: (query: string, options?: SearchOptions) => Promise<Found>;
}

const fetchFile: LoadFile = async (address, fresh) => {
  const response = await fetch(address, fresh ? { cache: 'no-cache' } : {});
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return new Uint8Array(await response.arrayBuffer());
};

const isEmpty = ({ entities, claims, paragraphs }: Found): boolean =>
  entities.length + claims.length + paragraphs.length === 0;

/** Makes a search over a built site. Nothing is loaded before `warm` or `search` is called. */
export function createSearch({ base, language, load = fetchFile }: SearchSetup): Search {
  const to = searchAddresses(base);
  const loadJson = async (address: string): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await load(address)));
  let words: Vocabulary = [];
  const vocabulary = makeOnce(async () => {
    words = (await loadJson(to.vocabulary)) as Vocabulary;
    // Before the first key, not with it.
    nameIndex(words);
    return words;
  });
  const index = makeOnce(() => openIndex(load, to.searchIndex, to.deepIndex));

  // What most queries do without: loaded when a word is near to a name, or stands nowhere.
  const others = makeOnce(async () => new Set((await loadJson(to.others)) as DictionaryWords));
  const corrections = makeOnce(() => import('./correct.ts'));
  const head = makeOnce(async () => (await loadJson(to.answers)) as AnswersHead);
  const buckets = new Map<number, () => Promise<AnswersBucket>>();
  const bucket = (number: number) => {
    const load =
      buckets.get(number) ?? makeOnce(async () => (await loadJson(to.answersBucket(number))) as AnswersBucket);
    buckets.set(number, load);
    return load();
  };
  /** What the records answer; nothing where the answers cannot be loaded, which nobody misses who finds the rest. */
  const answers = (query: string, { as = 'now', literal }: SearchOptions) =>
    findAnswers({ query, names: nameIndex(words), others: literal ? undefined : others, head, bucket, to, as }).catch(
      () => [],
    );

  /** The names, with the words of the edition's languages that say little, and the stems of the reader's. */
  const namesNow = async (): Promise<NameIndex> => {
    const own = await head().catch(() => undefined);
    const stem = await loadStem(language ?? own?.language).catch(() => undefined);
    const names = withStops(nameIndex(words), own?.passedOver);
    return stem ? { ...names, stem } : names;
  };

  async function look(open: OpenIndex, query: string, options: SearchOptions): Promise<Found> {
    const { literal = false, deep = false, far = 0, filters } = options;
    const gathered = GATHERED.flatMap((name) => (filters?.[name] ? [gatheringWord(name, filters[name])] : []));
    const where = { article: filters?.article, gathered, far, deep };
    const refuse = (way: NameWay) => literal && way !== 'exact' && way !== 'part';
    let names = await namesNow();
    let typed = query;
    let asTyped = understand(query, names, refuse);
    // In the middle of a plain text nothing more is loaded for.
    if (!literal && mayBeOtherForm(query, asTyped)) {
      const { otherForms } = await import('../words/other-forms.ts');
      const withForms: NameIndex = { ...names, otherForms: (span) => otherForms(span, names) };
      const bare = understand(bareWords(query), withForms, refuse);
      if (namedBy(bare) > namedBy(asTyped)) {
        asTyped = bare;
        typed = bareWords(query);
        names = withForms;
      }
    }
    if (asTyped.matches.some(({ way }) => way === 'folded' || way === 'near')) {
      names = withOthers(names, await others());
      asTyped = understand(typed, names, refuse);
    }
    const first = await chooseArticles(open, asTyped.units, where);
    // A word that stands in the texts is that word, whatever name it sounds like.
    const texts = asTyped.matches
      .filter(({ way, from, to: end }) => way === 'folded' && end - from === 1)
      .map(({ from }) => asTyped.words[from] as string)
      .filter((word) => standsSomewhere(queryWord(word), first, 1));
    const checked =
      texts.length > 0
        ? understand(typed, names, (way, span) => way === 'folded' && texts.includes(span.join('')))
        : asTyped;
    const understood = withBeginnings(checked, names, (word) => standsSomewhere(queryWord(word), first, 1));
    const chosen = understood === asTyped ? first : await chooseArticles(open, understood.units, where);
    const missing = missingWords(understood, chosen);
    if (missing.length === 0 && !foundNothing(understood, chosen))
      return answer({ query: query.trim(), names, to, options, understood, chosen, missing });
    const { correct } = await corrections();
    names = withOthers(names, await others());
    const corrected = await correct({ open, names, understood, literal, where });
    const found = answer({ query: query.trim(), names, to, options, ...corrected });
    return isEmpty(found)
      ? { ...found, nearest: (await corrections()).nearestNames(understood.words, names, to) }
      : found;
  }

  return {
    warm() {
      vocabulary().catch(() => {});
      index().then(
        (open) => open.main.ask(shortWord('a')).catch(() => {}),
        () => {},
      );
    },
    suggest: (query) => suggest(query, words).map((found) => ({ ...found, address: to.entity(found.id) })),
    async search(query, options = {}) {
      await vocabulary().catch(() => {});
      try {
        const read = options.literal
          ? undefined
          : await head().then(
              (own) => readFilters(query, own, nameIndex(words)),
              () => undefined,
            );
        if (read) {
          // What is rated by what came later was not so rated then.
          const then = (options.as ?? 'now') !== 'now' && read.filters.rating ? { known: 'then' as const } : {};
          const filters = { ...read.filters, ...then, ...options.filters };
          const found = await look(await index(), read.rest, { ...options, filters });
          return { ...found, query: query.trim(), narrowed: read.filters };
        }
        const [found, answered] = await Promise.all([
          index().then((open) => look(open, query, options)),
          answers(query, options),
        ]);
        return { ...found, answers: answered };
      } catch {
        const understood = understand(query, nameIndex(words), () => false);
        const chosen: Chosen = { articles: [], notes: [], dossiers: [], more: false };
        const found = answer({
          query: query.trim(),
          names: nameIndex(words),
          to,
          options,
          understood,
          chosen,
          missing: [],
        });
        const near = isEmpty(found) ? await corrections().catch(() => undefined) : undefined;
        const nearest = near?.nearestNames(understood.words, nameIndex(words), to) ?? [];
        return { ...found, nearest, answers: await answers(query, options), state: 'index-missing' };
      }
    },
  };
}
