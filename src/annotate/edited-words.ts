import type { RuleFacts } from '../model/rules/rules.ts';
import type { TextQuoteSelector } from './match-quote.ts';

/** What the words of a selector that fits nowhere have become by an edit of the text; nothing if that is not known. */
export type FollowSelector = (selector: TextQuoteSelector) => TextQuoteSelector | undefined;

/** Words of the frontmatter that the text no longer has, and those that stand there now. */
export interface EditedWords {
  /** The id of the claim, or of the entity. */
  name: string;
  /** Where the claim or wording stands in the frontmatter. */
  path: (string | number)[];
  /** The field that has the words, if they do not stand by themselves. */
  field: 'quote' | 'text';
  was: TextQuoteSelector;
  now: TextQuoteSelector;
}

/** The two, as a finding says them: with what stands around them, in brackets, if only that was edited. */
export function editedFacts(was: TextQuoteSelector, now: TextQuoteSelector): RuleFacts {
  const inContext = ({ exact, prefix, suffix }: TextQuoteSelector) =>
    [prefix && `(${prefix.trim()})`, exact, suffix && `(${suffix.trim()})`].filter(Boolean).join(' ');
  return was.exact === now.exact
    ? { value: inContext(was), near: inContext(now) }
    : { value: was.exact, near: now.exact };
}
