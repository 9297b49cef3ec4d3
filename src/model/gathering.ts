/** In what articles are gathered by their frontmatter. */
export const GATHERINGS = ['sections', 'series', 'tags'] as const;
export type GatheringSort = (typeof GATHERINGS)[number];

/** Articles that share a section, a series or a tag. */
export interface Gathering<T> {
  sort: GatheringSort;
  /** What its address ends with. */
  slug: string;
  /** As the first of its articles writes it. */
  name: string;
  articles: T[];
}

/** What the address of a section, series or tag ends with: its words in small letters, with hyphens between them. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

interface Gathered {
  meta: {
    section?: string | undefined;
    series?: { name: string; position: number } | undefined;
    tags: readonly string[];
  };
}

const namesOf = (sort: GatheringSort, { meta: { section, series, tags } }: Gathered): readonly string[] =>
  ({ sections: section ? [section] : [], series: series ? [series.name] : [], tags })[sort];

/** The gatherings of one sort, by name; a series is in the order of its positions, others in that of the articles. */
export function gatheringsOf<T extends Gathered>(sort: GatheringSort, articles: readonly T[], language: string) {
  const found = new Map<string, Gathering<T>>();
  for (const article of articles) {
    for (const name of namesOf(sort, article)) {
      const slug = slugOf(name);
      const one = found.get(slug) ?? { sort, slug, name, articles: [] };
      if (!one.articles.includes(article)) one.articles.push(article);
      found.set(slug, one);
    }
  }
  const all = [...found.values()];
  if (sort === 'series') {
    const position = ({ meta }: T) => meta.series?.position ?? 0;
    for (const { articles: own } of all) own.sort((a, b) => position(a) - position(b));
  }
  return all.sort((a, b) => a.name.localeCompare(b.name, language, { numeric: true }));
}
