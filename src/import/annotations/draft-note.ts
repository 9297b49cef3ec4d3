import { EXIT, visit } from 'unist-util-visit';
import { parseField } from '../../read/markdown/parse-field.ts';
import { textOf } from '../../read/markdown/text-of.ts';

/** The longest gist, in characters. */
const GIST = 90;

/** A line of words, and no list, heading or the like. */
const LINE = /^[^\s#>|`~+*\-\d[!][^\n]*$/u;

/** The beginning of a text, in whole words. */
function beginning(text: string): string {
  const sentence = /^.*?[.!?…。](?=\s|$)/u.exec(text)?.[0] ?? text;
  if (sentence.length <= GIST) return sentence;
  return `${sentence.slice(0, GIST - 1).replace(/\s+\S*$/u, '')}…`;
}

/**
 * A comment as gist and note: a short first paragraph becomes the gist, and elsewhere the gist is the first sentence,
 * as far as there is room. Undefined if the comment has no words.
 */
export function draftNote(comment: string): { gist: string; note: string } | undefined {
  const [first = '', ...rest] = comment.trim().split(/\n\s*\n/);
  if (rest.length > 0 && first.length <= GIST && LINE.test(first)) return { gist: first, note: rest.join('\n\n') };
  let words = '';
  visit(parseField(comment), (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    words = textOf(node);
    return EXIT;
  });
  // Without the signs that Markdown could take for its own.
  const text = words
    .replace(/[\\`*_[\]<>&]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return text === '' ? undefined : { gist: beginning(text), note: comment.trim() };
}
