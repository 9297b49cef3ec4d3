import type { CitationData } from './cite-place.ts';

/**
 * What the citations of a page of records are made from, which has no author and no day of its own. `edition` is the
 * name of the edition; `n.d.` is said by the APA of what bears no date.
 */
export function recordCitation(
  title: string,
  edition: string,
  id: string,
  language: string,
  terms: CitationData['terms'],
): CitationData {
  return {
    item: { id, type: 'webpage', title, 'container-title': edition, language },
    byline: edition,
    version: '',
    apa: { entry: `${title}. (n.d.). ${edition}.`, inText: `(“${title},” n.d.)` },
    chicago: { note: `“${title},” ${edition}`, entry: `“${title}.” ${edition}.` },
    terms,
  };
}
