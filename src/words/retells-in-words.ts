import type { Work } from '../model/work.ts';
import { ARTICLE_WORDS } from './en/article.ts';
import { joinNames } from './join-names.ts';

/** Which work a text retells and whose that is, in a line. */
export function retellsInWords({ title, author = [] }: Pick<Work, 'title' | 'author'>): string {
  const names = author.map((name) =>
    'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '),
  );
  return ARTICLE_WORDS.retells(title, joinNames(names));
}
