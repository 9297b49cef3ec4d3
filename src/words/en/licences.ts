/** The words of the list of licences. */
export const LICENCE_WORDS = {
  head: 'Postil is made with these packages. The list comes from the lock file of the build; the texts of the licences of those that Postil itself names follow it.',
  /** The link to it. */
  list: 'What else this site is made with, and under which licences',
};
