import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Search } from '../../src/search/query/create-search.ts';

/** A question, and what its first answer must state; nothing where there is none. */
export interface Asked {
  kind: string;
  question: string;
  wanted: string | undefined;
}

export interface AnswerScore {
  /** Share of questions with an answer whose first line is the right one. */
  right: number;
  /** Share of questions without one that get none. */
  silent: number;
  /** Answers that are wrong, and answers to what has none. */
  wrong: string[];
  misses: string[];
}

/** The questions of a file. */
export function readAsked(file: string): Asked[] {
  const text = readFileSync(file, 'utf8');
  const kinds = parse(text) as Record<string, [string, string | null][]>;
  return Object.entries(kinds).flatMap(([kind, rows]) =>
    rows.map(([question, wanted]) => ({ kind, question, wanted: wanted ?? undefined })),
  );
}

type About = { subject: string; type?: string; target?: string };

/** Whether an answer states what is wanted: "subject relation target", as far as given, or "subject: words". */
function states(wanted: string, { sentence, about }: { sentence: string; about: About }): boolean {
  const [subject = '', words] = wanted.split(/:\s*/);
  if (words !== undefined) return about.subject === subject && sentence.toLowerCase().includes(words.toLowerCase());
  const own = [about.subject, about.type, about.target].filter((part) => part !== undefined);
  return subject.split(' ').every((part) => own.includes(part));
}

/** How well a search answers questions. */
export async function scoreAnswers(search: Search, asked: readonly Asked[]): Promise<AnswerScore> {
  const misses: string[] = [];
  const wrong: string[] = [];
  let right = 0;
  let silent = 0;
  const answered = asked.filter(({ wanted }) => wanted !== undefined);
  for (const { question, wanted } of asked) {
    const { answers } = await search.search(question);
    const [first] = answers;
    if (wanted === undefined) {
      if (first) wrong.push(`${question}: ${first.sentence}`);
      else silent++;
    } else if (!first) misses.push(`${question}: nothing`);
    else if (states(wanted, first)) right++;
    else wrong.push(`${question}: ${first.sentence} (not ${wanted})`);
  }
  return { right: right / answered.length, silent: silent / (asked.length - answered.length), wrong, misses };
}

/** The queries of a file, each with what it is narrowed to. */
export const readNarrowing = (file: string): [query: string, narrowed: object | null][] =>
  parse(readFileSync(file, 'utf8'));
