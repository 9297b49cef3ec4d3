/** Words of the links to paragraphs, notes and words, as scripts say them. */
export const LINK_WORDS = {
  menu: (number: string) => `Link to paragraph ${number}`,
  copy: 'Copy link',
  copyWords: 'Copy link to these words',
  copyNote: 'Copy link to this note',
  copied: (number: string) => `The link to paragraph ${number} is copied.`,
  wordsCopied: 'The link to these words is copied.',
  noteCopied: 'The link to this note is copied.',
  close: 'Close',
  byHand: 'The browser does not let this page copy. Here is the text to copy by hand:',
};
