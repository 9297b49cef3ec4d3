import { wholeWord } from '../words/match-word.ts';
import { articleWord, EVERY_ARTICLE, entityWord } from '../words/records.ts';
import { type SearchedArticle, searchedArticle } from './article-words.ts';
import type { Indexed, IndexedArticle, IndexedDossier, IndexedNotes } from './decode-record.ts';
import type { MatchingRecord, OpenIndex, OpenSection } from './open-index.ts';
import type { Unit } from './units.ts';

/** How many articles are looked through, how many more with each step farther, and how many notes and dossiers. */
const ARTICLES = 4;
const STEP = 16;
const DEEP = 12;

/** What a search is narrowed to, how far it looks, and whether notes and dossiers are searched in any case. */
export interface Where {
  article?: string | undefined;
  /** Words that the articles have which it is narrowed to; some others are loaded too, for what they would leave. */
  gathered?: readonly string[];
  far?: number;
  deep?: boolean;
}

/** What the index holds that may answer a query, loaded. */
export interface Chosen {
  articles: SearchedArticle[];
  notes: IndexedNotes[];
  dossiers: IndexedDossier[];
  /** Whether there was more than is looked through. */
  more: boolean;
}

/** What the index is asked for one unit: any of the beginnings for an entity, all of them for a phrase. */
function beginnings(unit: Unit): string[] {
  if (unit.type === 'phrase') return unit.words.map(wholeWord);
  if (unit.type === 'entity') return [entityWord(unit.id), ...unit.words.map(({ beginning }) => beginning)];
  return [unit.word.beginning, ...unit.entities.map(entityWord)];
}

const prepared = new WeakMap<IndexedArticle, SearchedArticle>();

function prepare(article: IndexedArticle): SearchedArticle {
  const known = prepared.get(article);
  if (known) return known;
  const made = searchedArticle(article);
  prepared.set(article, made);
  return made;
}

/** Adds up, for each record, how well it answers each unit; rare units count more. */
function best(asked: MatchingRecord[][]): MatchingRecord[] {
  const records = new Map<string, { answer: MatchingRecord; score: number }>();
  for (const answers of asked) {
    const rarity = 1 / Math.log2(2 + answers.length);
    const top = answers[0]?.score || 1;
    for (const answer of answers) {
      const own = records.get(answer.id) ?? { answer, score: 0 };
      own.score += rarity * (0.5 + answer.score / top);
      records.set(answer.id, own);
    }
  }
  return [...records.values()].sort((a, b) => b.score - a.score).map(({ answer }) => answer);
}

async function ask(part: OpenSection, words: readonly string[]): Promise<MatchingRecord[]> {
  return best(await Promise.all(words.map((word) => part.ask(word))));
}

/** For each word the ids of the records that have it. */
const withAll = (section: OpenSection, words: readonly string[]): Promise<Set<string>[]> =>
  Promise.all(words.map(async (word) => new Set((await section.ask(word)).map(({ id }) => id))));

/** The record of one article, by its id. */
async function articleById({ main }: OpenIndex, id: string): Promise<IndexedArticle | undefined> {
  for (const answer of await main.ask(articleWord(id))) {
    const record = await answer.load();
    if (record.type === 'article' && record.id === id) return record;
  }
  return undefined;
}

/** Asks the index for the units of a query and loads the records that answer best; notes and dossiers if `deep`. */
export async function chooseArticles(
  index: OpenIndex,
  units: readonly Unit[],
  { article, gathered = [], far = 0, deep = false }: Where,
): Promise<Chosen> {
  const most = ARTICLES + STEP * far;
  const words = units.length > 0 ? [...new Set(units.flatMap(beginnings))] : [EVERY_ARTICLE];
  const only = article ? await articleById(index, article) : undefined;
  const main = only ? [] : await ask(index.main, words);
  const below = deep ? await ask(await index.deep(), words) : [];
  const fitting = await withAll(index.main, gathered);
  const own = main.filter(({ id }) => fitting.every((ids) => ids.has(id)));
  const looked = gathered.length > 0 ? new Set([...own.slice(0, most), ...main.slice(0, most)]) : own.slice(0, most);
  const answers = [...looked, ...below.slice(0, DEEP)];
  const records: Indexed[] = await Promise.all(answers.map((answer) => answer.load()));
  if (only) records.push(only);
  const loaded = records.filter((record) => record.type === 'article');
  const notes = records.filter(
    (record) => record.type === 'notes' && (!article || record.article === article),
  ) as IndexedNotes[];
  // The article of a note that answers has what the note is about.
  const wanted = new Set(notes.map((record) => record.article).filter((id) => !loaded.some((own) => own.id === id)));
  for (const id of wanted) {
    const record = await articleById(index, id);
    if (record) loaded.push(record);
  }
  return {
    articles: loaded.map(prepare),
    notes,
    dossiers: records.filter((record) => record.type === 'entity'),
    more: own.length > most,
  };
}
