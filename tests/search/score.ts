import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** One query of the relevance set. */
export interface Query {
  kind: string;
  query: string;
  /** The entity that must come first. */
  entity: string | null;
  /** The paragraphs that answer, in no order. */
  paragraphs: string[];
}

/** What a way to search answers: ids, best first. */
export interface Answered {
  entities: string[];
  paragraphs: string[];
  /** Whether anything at all is shown. */
  anything: boolean;
}

export interface Score {
  /** Share of queries whose first entity is the right one. */
  entityRecall: number;
  /** Mean share of the expected paragraphs (of five at most) that are among the first five. */
  paragraphRecall: number;
  /** Mean of one over the rank of the first expected paragraph. */
  reciprocalRank: number;
  /** Share of queries that must find nothing and do. */
  nothing: number;
  /** What went wrong, a line each. */
  misses: string[];
}

/** Reads a relevance set. */
export function readQueries(file: string): Query[] {
  const kinds = parse(readFileSync(file, 'utf8')) as Record<string, [string, string | null, string[]][]>;
  return Object.entries(kinds).flatMap(([kind, rows]) =>
    rows.map(([query, entity, paragraphs]) => ({ kind, query, entity, paragraphs })),
  );
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Scores a way to search on a relevance set. */
export async function score(queries: readonly Query[], search: (query: string) => Promise<Answered>): Promise<Score> {
  const entityRecall: number[] = [];
  const paragraphRecall: number[] = [];
  const reciprocalRank: number[] = [];
  const nothing: number[] = [];
  const misses: string[] = [];
  for (const { kind, query, entity, paragraphs } of queries) {
    const found = await search(query);
    const miss = (what: string) => misses.push(`${kind}: ${query}: ${what}`);
    if (kind === 'nothing') {
      nothing.push(found.anything ? 0 : 1);
      if (found.anything) miss(`finds ${[...found.entities, ...found.paragraphs].slice(0, 4).join(' ')}`);
      continue;
    }
    if (entity) {
      entityRecall.push(found.entities[0] === entity ? 1 : 0);
      if (found.entities[0] !== entity) miss(`${found.entities.slice(0, 3).join(' ') || 'nobody'}, not ${entity}`);
    }
    if (paragraphs.length > 0) {
      const first = found.paragraphs.slice(0, 5);
      const recall = first.filter((id) => paragraphs.includes(id)).length / Math.min(5, paragraphs.length);
      const rank = found.paragraphs.findIndex((id) => paragraphs.includes(id)) + 1;
      paragraphRecall.push(recall);
      reciprocalRank.push(rank > 0 ? 1 / rank : 0);
      if (recall < 1 || rank !== 1) miss(`${first.join(' ') || 'nothing'}, not ${paragraphs.join(' ')}`);
    }
  }
  return {
    entityRecall: mean(entityRecall),
    paragraphRecall: mean(paragraphRecall),
    reciprocalRank: mean(reciprocalRank),
    nothing: mean(nothing),
    misses,
  };
}
