import type { SearchAddresses } from '../../addresses/site.ts';
import type { EntityHit, Found, SearchOptions } from '../words/found.ts';
import { matchWord } from '../words/match-word.ts';
import type { NameIndex } from '../words/name-index.ts';
import type { Chosen } from './choose-articles.ts';
import { countHits } from './count-hits.ts';
import { claimHit, dossierHits, paragraphHit } from './hits.ts';
import { type FoundArticle, type Ranked, rankPlaces } from './rank-places.ts';
import { entityHit, type Understood } from './understand.ts';
import { findUnit, type Unit } from './units.ts';

export interface ToAnswer {
  query: string;
  names: NameIndex;
  to: SearchAddresses;
  options: SearchOptions;
  understood: Understood;
  chosen: Chosen;
  missing: string[];
  correction?: { typed: string; shown: string };
}

/** Where each unit answers in some words. */
function inWords(words: readonly string[], units: readonly Unit[]): { strength: number; places: number[] }[] {
  return units.map((unit) => {
    const asked = unit.type === 'word' ? [unit.word] : unit.type === 'entity' ? unit.words : [];
    const found = asked.map((word) => words.flatMap((printed, at) => (matchWord(printed, word) > 0 ? [at] : [])));
    const all = found.length > 0 && found.every((places) => places.length > 0);
    return all ? { strength: 1, places: found.flat() } : { strength: 0, places: [] };
  });
}

function findArticles({ articles, notes }: Chosen, units: readonly Unit[]): FoundArticle[] {
  return articles.map((article) => ({
    article,
    units: units.map((unit) => findUnit(article, unit)),
    notes: new Map(
      notes
        .filter((record) => record.article === article.article.id)
        .flatMap((record) => record.notes.map(({ id, words }) => [id, { words, units: inWords(words, units) }])),
    ),
  }));
}

/** All paragraphs and claims of some articles, in the order of the text: what an empty query browses. */
function everything(articles: readonly FoundArticle[]): { paragraphs: Ranked[]; claims: Ranked[] } {
  const all = (of: 'paragraphs' | 'claims') =>
    articles.flatMap(({ article }) =>
      article.article[of].map((_, at): Ranked => ({ article, at, score: 1, places: new Set(), entities: new Set() })),
    );
  return { paragraphs: all('paragraphs'), claims: all('claims') };
}

const byPlace = (ranked: Ranked[]): Ranked[] =>
  [...ranked].sort((a, b) => a.article.article.title.localeCompare(b.article.article.title) || a.at - b.at);

/** Puts together what is found for a query. */
export function answer({ query, names, to, options, understood, chosen, missing, correction }: ToAnswer): Found {
  const { units, forms, matches } = understood;
  const content = units.length;
  const inFull = matches.some(({ way }) => way !== 'part') || correction !== undefined;
  // Words that stand nowhere: with half of the query lost, what answers the rest does not answer the query.
  const lost = content > 0 && missing.length * 2 >= content && !(inFull && missing.length < content);
  const articles = findArticles(chosen, units);
  const empty = { paragraphs: [], claims: [] };
  const ranked = lost ? empty : content === 0 ? (query ? empty : everything(articles)) : rankPlaces(articles, content);
  const sorted =
    options.sort === 'place' ? { paragraphs: byPlace(ranked.paragraphs), claims: byPlace(ranked.claims) } : ranked;

  const named: EntityHit[] = forms.map((form) => entityHit(form, to.entity));
  const all = names.vocabulary.map(({ id, name, kind, line, mentions }) => ({
    id,
    name,
    kind,
    line,
    mentions,
    address: to.entity(id),
  }));
  const listed = !query ? all : lost ? [] : [...named, ...dossierHits(chosen.dossiers, units, names, to, named)];

  const counted = countHits({ entities: listed, ranked: sorted, filters: options.filters ?? {}, names });
  return {
    query,
    state: 'ok',
    ...(correction && { correction }),
    understood: units.flatMap((unit) => (unit.type === 'entity' ? [unit.id] : [])),
    missing,
    answers: [],
    entities: counted.entities,
    claims: counted.claims.map((own) => claimHit(own, to)),
    paragraphs: counted.paragraphs.map((own) => paragraphHit(own, to)),
    counts: counted.counts,
    titles: Object.fromEntries(articles.map(({ article }) => [article.article.id, article.article.title])),
    nearest: [],
    more: chosen.more,
  };
}
