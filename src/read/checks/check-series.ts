import type { ArticleMeta } from '../../model/article.ts';
import { slugOf } from '../../model/gathering.ts';
import type { Finding } from '../../model/rules/finding.ts';
import { findingOf } from '../../model/rules/finding-of.ts';
import type { Parsed } from '../parse-file.ts';

/** Findings on parts of a series that have the position of another part. */
export function checkSeries(articles: readonly Parsed<ArticleMeta>[]): Finding[] {
  const taken = new Map<string, string>();
  return articles.flatMap(({ file, value, locate }) => {
    if (!value?.series) return [];
    const { name, position } = value.series;
    const key = `${slugOf(name)} ${position}`;
    const other = taken.get(key);
    taken.set(key, other ?? file.path);
    if (other === undefined) return [];
    const facts = { value: name, detail: `a part ${position} already: ${other}` };
    return [findingOf('series-position-taken', locate(['series', 'position']), facts)];
  });
}
