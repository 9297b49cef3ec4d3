import type { SearchedArticle } from './article-words.ts';
import type { FoundUnit } from './units.ts';

/** A paragraph or claim that answers, with the places of the words that do. */
export interface Ranked {
  article: SearchedArticle;
  /** Its place among the article's paragraphs or claims. */
  at: number;
  score: number;
  places: Set<number>;
  entities: Set<string>;
  /** For a claim: the words of its note that answer. */
  note?: { words: string[]; places: Set<number> };
}

/** An article with the places where each unit of the query answers, and, if they were searched, its notes by claim. */
export interface FoundArticle {
  article: SearchedArticle;
  units: FoundUnit[];
  notes: Map<string, { words: string[]; units: { strength: number; places: number[] }[] }>;
}

/** How much an answer in each place counts for a paragraph, against one in its own words. */
export const HEADING = 0.5;
export const CLAIM = 0.4;
export const NOTE = 0.2;
/** And for a claim, against one in the claim itself. */
export const OWN_NOTE = 0.45;
/** The line under the title tells where a text comes from, not what it says. */
const CREDIT = 0.7;
/** Words that stand next to one another as in the query. */
export const NEXT = 0.25;
/** An answer with less than this share of the best one's score is not one. */
const LEAST = 0.15;

/** How telling each unit is: the fewer paragraphs answer, the more (inverse document frequency, as in BM25). */
function weights(articles: readonly FoundArticle[], units: number): number[] {
  const all = articles.reduce((sum, { article }) => sum + article.article.paragraphs.length, 0);
  return Array.from({ length: units }, (_, u) => {
    let having = 0;
    for (const { article, units: found } of articles) {
      for (const part of found[u]?.keys() ?? []) if (part < article.article.paragraphs.length) having++;
    }
    return Math.max(0.3, Math.log(1 + (all - having + 0.5) / (having + 0.5)));
  });
}

const near = (a: readonly number[], b: readonly number[]): boolean =>
  a.some((place) => b.some((other) => other > place && other - place <= 2));

/** Adds up what the units find; an answer to all of them is worth more than many answers to one. */
function score(found: { strength: number; places: number[] }[], weight: readonly number[]): number {
  const total = weight.reduce((sum, w) => sum + w, 0);
  let sum = 0;
  let covered = 0;
  found.forEach(({ strength, places }, u) => {
    const own = weight[u] as number;
    sum += own * strength;
    covered += own * Math.min(1, strength * 1.25);
    const next = found[u + 1];
    if (strength > 0 && next && near(places, next.places)) sum += NEXT * own;
  });
  return sum * (0.25 + 0.75 * (covered / total) ** 1.5);
}

const NONE = { strength: 0, places: [], entities: [] };

function rankArticle(found: FoundArticle, weight: readonly number[]): { paragraphs: Ranked[]; claims: Ranked[] } {
  const { article, units, notes } = found;
  const { paragraphs, claims } = article.article;
  const claimsFrom = paragraphs.length;
  const headingsFrom = claimsFrom + claims.length;

  const rankedClaims = claims.map((claim, at): Ranked => {
    const note = notes.get(claim.id);
    const here = units.map((unit, u) => {
      const own = unit.get(claimsFrom + at) ?? NONE;
      const strength = Math.max(own.strength, OWN_NOTE * (note?.units[u]?.strength ?? 0));
      return { ...own, strength };
    });
    const places = new Set(here.flatMap((hits) => hits.places));
    const ranked = { article, at, score: score(here, weight), places, entities: new Set<string>() };
    if (!note || places.size > 0) return ranked;
    return { ...ranked, note: { words: note.words, places: new Set(note.units.flatMap((hits) => hits.places)) } };
  });

  const rankedParagraphs = paragraphs.map(({ id }, at): Ranked => {
    const own = claims.flatMap((claim, c) => (claim.paragraph === id ? [{ claim, c }] : []));
    const here = units.map((unit, u) => {
      const hits = unit.get(at) ?? NONE;
      const beside = [
        HEADING * (unit.get(headingsFrom + at)?.strength ?? 0),
        ...own.map(({ c }) => CLAIM * (unit.get(claimsFrom + c)?.strength ?? 0)),
        ...own.map(({ claim }) => NOTE * (notes.get(claim.id)?.units[u]?.strength ?? 0)),
      ];
      return { ...hits, strength: Math.max(hits.strength, ...beside) };
    });
    return {
      article,
      at,
      score: score(here, weight) * (id === 'credit' ? CREDIT : 1),
      places: new Set(here.flatMap(({ places }) => places)),
      entities: new Set(here.flatMap(({ entities }) => entities)),
    };
  });
  return { paragraphs: rankedParagraphs, claims: rankedClaims };
}

function best(ranked: Ranked[]): Ranked[] {
  const sorted = ranked.filter(({ score: own }) => own > 0).sort((a, b) => b.score - a.score || a.at - b.at);
  const least = (sorted[0]?.score ?? 0) * LEAST;
  return sorted.filter(({ score: own }) => own >= least);
}

/** Ranks the paragraphs and claims of some articles by how well they answer the units of a query. */
export function rankPlaces(
  articles: readonly FoundArticle[],
  units: number,
): { paragraphs: Ranked[]; claims: Ranked[] } {
  const weight = weights(articles, units);
  const ranked = articles.map((article) => rankArticle(article, weight));
  return {
    paragraphs: best(ranked.flatMap(({ paragraphs }) => paragraphs)),
    claims: best(ranked.flatMap(({ claims }) => claims)),
  };
}
