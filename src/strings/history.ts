/** Words on what was changed in an article, and on what stands in it no longer. */
export const HISTORY_WORDS = {
  /** What a tombstone is of. */
  stone: (series: 'text' | 'heading' | 'figure', number: string, text: string) =>
    series === 'heading' ? `The heading “${text}”` : series === 'figure' ? `Figure ${number}` : `¶ ${number}`,
  takenOut: (date: string) => `was taken out on ${date}.`,
  takenInto: (date: string) => `was taken out on ${date}; its words went into`,
  reason: 'Why:',
  read: 'It last read:',
} as const;
