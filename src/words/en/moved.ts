/** Words of the pages at addresses that something had before it was renamed. */
export const MOVED_WORDS = {
  title: (name: string) => `${name}: at another address`,
  description: (name: string) => `“${name}” has another address now.`,
  goOn: 'Go on to it',
} as const;
