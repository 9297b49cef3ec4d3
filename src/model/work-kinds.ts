import type { WORK_TYPES } from './work-types.ts';

type WorkType = (typeof WORK_TYPES)[number];

/** The kinds of works by which their list is narrowed, with the types of CSL of each: every type is of one. */
export const WORK_KINDS = {
  press: ['article-magazine', 'article-newspaper', 'interview', 'periodical', 'post', 'post-weblog', 'webpage'],
  report: ['document', 'patent', 'report', 'software', 'standard'],
  research: [
    ...(['article', 'article-journal', 'dataset', 'entry', 'entry-dictionary', 'entry-encyclopedia'] as const),
    ...(['paper-conference', 'review', 'review-book', 'thesis'] as const),
  ],
  book: ['book', 'chapter', 'classic', 'collection', 'pamphlet'],
  law: ['bill', 'hearing', 'legal_case', 'legislation', 'regulation', 'treaty'],
  archive: ['figure', 'graphic', 'manuscript', 'map', 'musical_score', 'personal_communication'],
  media: ['broadcast', 'event', 'motion_picture', 'performance', 'song', 'speech'],
} as const satisfies Record<string, readonly WorkType[]>;

export type WorkKind = keyof typeof WORK_KINDS;

const kindByType = new Map<string, WorkKind>(
  (Object.keys(WORK_KINDS) as WorkKind[]).flatMap((kind) => WORK_KINDS[kind].map((type) => [type, kind] as const)),
);

/** The kind of a work; one of a type that nobody knows is a document. */
export const kindOf = ({ type }: { type: string }): WorkKind => kindByType.get(type) ?? 'report';
