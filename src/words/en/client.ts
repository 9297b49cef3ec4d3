/** Words that scripts say; apart, so that pages load no others. */
export const CLIENT_WORDS = {
  here: 'Here',
  back: (name: string) => `Back to ${name}`,
  close: 'Close',
  display: { button: 'Aa', title: 'Display: colours, text and marks' },
  place: (number: string, last: string) => `¶ ${number} of ${last}`,
  follow: { start: 'Follow through the text', brief: 'Follow' },
};
