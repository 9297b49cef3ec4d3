/** What comes only when a reader asks for it, apart from the words that every page loads. */

export const GO_ON_WORDS = {
  label: 'Where you were',
  text: (number: string) => `You were at ¶ ${number}.`,
  go: 'Go there',
  close: 'Close',
};

export const FOLLOW_WORDS = {
  stop: 'Stop',
  label: (name: string) => `Where the article speaks of ${name}`,
  paragraph: (number: string, times: number) =>
    `Paragraph ${number}: ${times === 0 ? 'not mentioned' : times === 1 ? 'once' : `${times} times`}`,
};

export const FILTER_WORDS = {
  claims: (shown: number, all: number) => `${shown} of ${all} claims`,
  works: (shown: number, all: number) => `${shown} of ${all} works`,
};

export const CONTENTS_WORDS = {
  label: 'Contents',
  follow: 'Follow',
  nobody: 'nobody',
  link: (number: string) => `Copy link to ¶ ${number}`,
  /** Hands the paragraph to what the system offers for sharing. */
  share: (number: string) => `Share ¶ ${number}`,
  cite: (number: string) => `Cite ¶ ${number}`,
};
