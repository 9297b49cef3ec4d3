/** Words of the links to paragraphs, notes and words, as scripts say them. */
export const LINK_WORDS = {
  menu: (number: string) => `Link to paragraph ${number}`,
  copy: 'Copy link',
  copyShare: 'Copy link for chats',
  shareMeaning: 'It shows a preview there.',
  cite: 'Cite or embed',
  citeNote: 'Cite this note',
  copyWords: 'Copy link to these words',
  copyNote: 'Copy link to this note',
  copied: (number: string) => `The link to paragraph ${number} is copied.`,
  shareCopied: (number: string) => `The link for chats to paragraph ${number} is copied.`,
  wordsCopied: 'The link to these words is copied.',
  noteCopied: 'The link to this note is copied.',
  close: 'Close',
  byHand: 'The browser does not let this page copy. Here is the text to copy by hand:',
};

/** What a reader is told who comes by a link that was made for other words. */
export const ARRIVAL_WORDS = {
  changed: 'This paragraph has changed since the link to it was made.',
  until: (number: string, date: string) =>
    `Paragraph ${number} has changed since the link to it was made. Until ${date} it read otherwise: struck out is what is gone, underlined what is new.`,
  unknown: 'This link was made for other words of this paragraph. Nothing is kept of them.',
  partSame: 'The words that were linked stand as they did.',
  partChanged: 'Of the words that were linked some have changed. They were:',
  partGone: 'The words that were linked are gone. They were:',
  partMoved: 'The words that were linked now stand in',
  changes: 'All changes of this article',
  close: 'Close',
};
