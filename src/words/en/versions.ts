/** Words of the pages of versions. */
export const VERSION_WORDS = {
  name: (date: string, number: string) => (number ? `${date}, version ${number}` : date),
  title: (article: string, name: string) => `${article}: version of ${name}`,
  deck: (name: string) => `The text as it stood on ${name}, without its notes.`,
  current: 'This is what the article says now.',
  former: 'The article has changed since.',
  read: 'Read the article',
  compare: 'Compare with what it says now',
  thatVersion: 'Read that version',
  text: 'Its words as plain text',
  check: 'SHA-256 of its words:',
  list: 'Versions',
  listDeck: 'What the article said from each day on, each at an address that stays.',
  isCurrent: 'the current one',
  since: (name: string) => `Changes since the version of ${name}`,
  sinceDeck: 'Struck out is what went, underlined what came.',
  same: 'Nothing has changed.',
} as const;
