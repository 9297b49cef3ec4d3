import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What a field wants of which only a pattern is known. */
const FORMS: Record<string, string> = {
  language: 'write a language tag, for example en or pt-BR',
  wikidata: 'write the number of its item in Wikidata, for example Q42',
};

const TYPES: Record<string, string> = {
  array: 'write a list: each item on a line of its own after "- ", or all in brackets: [one, two]',
  object: 'write fields, each with its value: "name: value"',
  number: 'write a number, without quotes',
  boolean: 'write true or false, without quotes',
  string: 'write text',
};

function limitWords({ origin, limit, most }: { origin: string; limit: number; most: boolean }): string {
  const count = limit.toLocaleString('en');
  if (origin === 'string') return most ? `shorten it to ${count} characters` : `write at least ${count} characters`;
  if (origin === 'array') return most ? `list at most ${count}` : `list at least ${count}`;
  return most ? `write a number up to ${count}` : `write a number from ${count} on`;
}

/**
 * What is wanted in the place of a value of the wrong sort, in plain words. `text` is the value as it was written,
 * `field` the name of its field.
 */
export function wanted(issue: Issue, value: unknown, text: string, field: string | undefined): string {
  if (value === null || value === '') return 'it is empty: write a value, or take the field out';
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'string' && typeof value !== 'object') return `put it into quotes: "${text}"`;
      return TYPES[issue.expected] ?? 'write another value';
    case 'too_small':
      return limitWords({ origin: issue.origin, limit: Number(issue.minimum), most: false });
    case 'too_big':
      return limitWords({ origin: issue.origin, limit: Number(issue.maximum), most: true });
    case 'invalid_format':
      return issue.message.startsWith('Invalid')
        ? (FORMS[field ?? ''] ?? 'write it in the form that the guide shows')
        : issue.message;
    default:
      return issue.message.replace(/^./, (letter) => letter.toLowerCase());
  }
}
