/** Words of the panel in which a reader chooses how a page looks. */
export const DISPLAY_WORDS: Record<
  'theme' | 'size' | 'width' | 'marks' | 'keys',
  { legend: string; values: string[]; note?: string }
> & { title: string } = {
  title: 'Display',
  theme: { legend: 'Colours', values: ['system', 'light', 'dark'] },
  size: { legend: 'Text', values: ['small', 'normal', 'large', 'larger'] },
  width: { legend: 'Lines', values: ['short', 'normal', 'long'] },
  marks: {
    legend: 'Marks',
    values: ['on', 'off'],
    note: 'Off: names are no links and notes have no numbers in the text, so that it can be heard as plain text.',
  },
  keys: {
    legend: 'Keys',
    values: ['single letters', 'none'],
    note: 'None: single letters and signs do nothing, so that speech or a stray press sets nothing off.',
  },
};
