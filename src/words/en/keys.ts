/** The keys of a page and what each does. */
export const KEY_WORDS = {
  title: 'Keys',
  close: 'Close',
  list: [
    ['/', 'search'],
    ['j', 'next paragraph'],
    ['k', 'paragraph before'],
    ['n', 'next note'],
    ['c', 'copy the link of the paragraph, or of the selected words'],
    ['Esc', 'close'],
    ['?', 'this list'],
  ] as const,
};
