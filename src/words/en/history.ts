import { blockName } from './block-name.ts';

/** Words on what was changed in an article, and on what stands in it no longer. */
export const HISTORY_WORDS = {
  /** What a tombstone is of. */
  stone: (id: string, text: string) =>
    id.startsWith('section-') ? `The heading “${text}”` : blockName(id.replace(/^p/, '')),
  takenOut: (date: string) => `was taken out on ${date}.`,
  takenInto: (date: string) => `was taken out on ${date}; its words went into`,
  reason: 'Why:',
  read: 'It last read:',
  corrected: (date: string) => `Correction, ${date}.`,
  correctedHere: (date: string, times: number) =>
    times === 1 ? `Corrected on ${date}` : `Corrected ${times} times, last on ${date}`,
  toNote: 'The note',
  changes: {
    link: 'Changes',
    title: (article: string) => `Changes: ${article}`,
    heading: 'Changes',
    deck: 'What was changed since the article was published, and when, by paragraph. Struck out is what went, underlined what came.',
    none: (date: string) => `Nothing has changed since it was first published on ${date}.`,
    published: (date: string) => `First published on ${date}.`,
    reworded: 'reworded',
    new: 'new',
    split: (other: string) => `split off from ${other}`,
    moved: 'put into another place',
    removed: 'taken out',
    merged: (other: string) => `taken into ${other}`,
    correction: 'Correction',
  },
  corrections: {
    title: 'Corrections',
    deck: 'Mistakes that were mended after publication, the newest first.',
    none: 'There has been none so far.',
    feed: 'Feed of corrections',
    feedDescription: 'Mistakes that were mended after publication.',
    write: 'Write to us about a mistake',
  },
} as const;
