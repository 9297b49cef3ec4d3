import type { SearchDocument } from './documents-of.ts';

/** The forms in which servers that search take many documents at once. */
export const FORMATS = ['opensearch', 'typesense'] as const;
export type DocumentFormat = (typeof FORMATS)[number];

/**
 * Documents as lines of JSON: for OpenSearch each after the action that puts it in the index that the request names
 * (https://docs.opensearch.org/latest/api-reference/document-apis/bulk/), for Typesense each by itself
 * (https://typesense.org/docs/latest/api/documents.html). Every line ends with a line feed, as both want.
 */
export function formatDocuments(documents: readonly SearchDocument[], format: DocumentFormat): string {
  const lines = documents.flatMap(({ id, ...fields }) =>
    format === 'opensearch'
      ? [JSON.stringify({ index: { _id: id } }), JSON.stringify(fields)]
      : [JSON.stringify({ id, ...fields })],
  );
  return lines.map((line) => `${line}\n`).join('');
}
