/** Words of the links to facts, relations and claims, and to a sentence or a cell. */
export const POINT_WORDS = {
  link: (what: string) => `Link to: ${what}`,
  claim: (id: string) => `claim “${id}”`,
  menu: 'Link to this',
  copied: 'The link is copied.',
  gone: 'What this address led to stands on this page no longer, or never did.',
  citePoint: 'Cite this',
  sentence: 'Link one sentence',
  sentences: (number: string) => `Sentences of paragraph ${number}`,
};
