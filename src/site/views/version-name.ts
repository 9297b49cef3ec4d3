import type { ArticleVersion } from '../../addresses/versions/article-versions.ts';
import { VERSION_WORDS } from '../../words/en/versions.ts';
import { formatDate } from '../../words/format-date.ts';

/** A version by the day that its address tells, in words; of a second on one day with its number. */
export function versionName({ id, date }: Pick<ArticleVersion, 'id' | 'date'>): string {
  const number = id.slice(date.length + 1);
  return VERSION_WORDS.name(formatDate(date), number);
}
