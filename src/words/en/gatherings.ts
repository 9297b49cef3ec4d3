/** Words of what articles are gathered in. */
export const GATHERING_WORDS = {
  sections: { one: 'Section', many: 'Sections' },
  series: { one: 'Series', many: 'Series' },
  tags: { one: 'Tag', many: 'Tags' },
  part: (n: number) => `Part ${n}`,
  partOf: (n: number, all: number) => `Part ${n} of ${all} of the series`,
  before: 'Before it',
  after: 'After it',
} as const;
