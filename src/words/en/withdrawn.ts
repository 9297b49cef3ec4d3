/** The words about what was published and was taken down. */
export const WITHDRAWN_WORDS = {
  title: 'Taken down',
  heading: 'Withdrawn',
  page: (day: string, reason: string) => `What stood here was taken down on ${day}. ${reason}`,
  /** Of one thing on a page, by the id in its address. */
  part: (id: string, day: string) => `${id} was taken down on ${day}.`,
  instead: 'See instead',
  home: 'To the home page',
};
