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
  cell: 'Link one cell',
  row: 'Row',
  column: 'Column',
  emptyCell: 'Nothing stands in this cell.',
  cellChanged: (was: string) => `The table has changed since the link was made. Its cell read: “${was}”`,
  cellGone: (was: string) => `The table has changed since the link was made, and the cell is gone. It read: “${was}”`,
  tableUnknown: 'This link was made for other words of this table. Nothing is kept of them.',
  factGone: 'What this address led to stands in this note no longer, or never did.',
};
