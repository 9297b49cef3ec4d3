/** The keys of a page and what each does. */
export const KEY_WORDS = {
  title: 'Keys',
  close: 'Close',
  off: 'Keys can be switched off under “Aa”.',
  list: [
    ['/', 'search'],
    ['j', 'next paragraph'],
    ['k', 'paragraph before'],
    ['n', 'next note'],
    ['c', 'ways to link the paragraph, or the selected words'],
    ['Esc', 'close'],
    ['?', 'this list'],
  ] as const,
};
