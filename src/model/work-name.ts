import type { Work } from './work.ts';

type Names = NonNullable<Work['author']>;

/** Names in the order family name first. */
export const namesOf = (names: Names): string[] =>
  names.map((name) => ('literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ')));

/** The name by which a list has a work: that of who wrote it, or its title where nobody is named. */
export const workName = ({ author = [], title }: Pick<Work, 'author' | 'title'>): string =>
  namesOf(author).join('; ') || title;
