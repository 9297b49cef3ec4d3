/** The words of the list of licences. */
export const LICENCE_WORDS = {
  head: 'Postil is made with these packages. The list comes from the lock file of the build; the texts of the licences of those that Postil itself names follow it.',
  /** On the page “About”, before the licences with their numbers. */
  made: (count: number) => `It is made with ${count} packages of others. Their licences: `,
  each: (licence: string, count: number) => `${licence} (${count})`,
  list: 'All of them, with the texts',
};
