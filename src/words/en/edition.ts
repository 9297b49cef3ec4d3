/** What an edition is called unless it says so itself. */
export const EDITION_WORDS = {
  name: 'Postil',
  tagline: 'Articles, read with their context',
  description:
    'Articles published with their context: who is who, what each claim rests on, and what has become known since.',
};
