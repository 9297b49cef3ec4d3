import type { Edition } from '../../model/edition.ts';

/** The day on which something was last published or changed in the edition; none if it has no article. */
export const newestDay = ({ articles }: Edition): string | undefined =>
  articles
    .map(({ meta }) => meta.updated ?? meta.published)
    .sort()
    .at(-1);
