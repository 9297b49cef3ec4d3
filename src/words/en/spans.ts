const paragraphs = (numbers: string) => (numbers.includes(',') ? `Paragraphs ${numbers}` : `Paragraph ${numbers}`);
const have = (numbers: string) => (numbers.includes(',') ? 'have' : 'has');

/** Words of links to several paragraphs, and of links that other tools have made. */
export const SPAN_WORDS = {
  range: (numbers: string) => (/[–,]/.test(numbers) ? `¶¶ ${numbers}` : `¶ ${numbers}`),
  unknown: (number: string) => `The article never had a paragraph ${number}.`,
  alias: (number: string, into: string, date: string) =>
    `Paragraph ${number} was taken out on ${date}; its words went into paragraph ${into}.`,
  gone: (number: string, date: string, reason?: string) =>
    `Paragraph ${number} was taken out on ${date}.${reason ? ` Why: ${reason}` : ''}`,
  nothing: 'Nothing is left of the paragraphs that were linked.',
  turned: (last: string, first: string) =>
    `Paragraph ${last} stands before paragraph ${first} now; each is shown by itself.`,
  nowIs: (first: string, last: string) =>
    first === last
      ? `What is left of them is paragraph ${first}.`
      : `What is left of them is paragraphs ${first} to ${last}.`,
  changed: (numbers: string) => `${paragraphs(numbers)} ${have(numbers)} changed since the link was made.`,
  added: (numbers: string) => `${paragraphs(numbers)} ${have(numbers)} been put in since.`,
  left: (numbers: string) => `${paragraphs(numbers)} ${have(numbers)} been taken out or put elsewhere since.`,
  label: 'What was linked',
  several: 'Link several paragraphs',
  field: 'Paragraphs',
  hint: 'As in 4–6 or 2, 9.',
  wrong: 'The article has no such paragraphs.',
  copied: (numbers: string) => `The link to paragraphs ${numbers} is copied.`,
  cite: 'Cite',
  citeNumbers: (numbers: string) => `Cite paragraphs ${numbers}`,
  citeWords: 'Cite these words',
  nearly: 'These words were not found; nearly the same stand here.',
  stood: (date: string) => `The words that were linked stood here until the article was changed on ${date}.`,
  lost: 'The words that were linked stand in no paragraph of this article, nor did they in any version of it.',
  nowhere: 'This address names no place in this article.',
  close: 'Close',
};
