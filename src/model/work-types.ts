/** The types of works (CSL 1.0.2, https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). */
export const WORK_TYPES = [
  ...(['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast'] as const),
  ...(['chapter', 'classic', 'collection', 'dataset', 'document', 'entry', 'entry-dictionary'] as const),
  ...(['entry-encyclopedia', 'event', 'figure', 'graphic', 'hearing', 'interview', 'legal_case'] as const),
  ...(['legislation', 'manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet'] as const),
  ...(['paper-conference', 'patent', 'performance', 'periodical', 'personal_communication', 'post'] as const),
  ...(['post-weblog', 'regulation', 'report', 'review', 'review-book', 'software', 'song', 'speech'] as const),
  ...(['standard', 'thesis', 'treaty', 'webpage'] as const),
] as const;

const BOOKISH: ReadonlySet<string> = new Set<(typeof WORK_TYPES)[number]>([
  ...(['book', 'chapter', 'classic', 'collection', 'entry', 'entry-dictionary', 'figure', 'graphic'] as const),
  ...(['interview', 'manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet', 'paper-conference'] as const),
  ...(['personal_communication', 'review-book', 'software', 'song', 'speech', 'thesis'] as const),
]);

/** Whether a work is known by who made it and not by who printed it, and what it stands in is a book. */
export const isBookish = ({ type }: { type: string }): boolean => BOOKISH.has(type);
