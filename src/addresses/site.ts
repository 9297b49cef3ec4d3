import type { GatheringSort } from '../model/gathering.ts';

/** The site's addresses, each relative to `base`, which begins and ends with a slash. */
export interface Addresses {
  home: string;
  article: (id: string) => string;
  /** The articles of a section, a series or a tag, by what its address ends with. */
  gathering: (sort: GatheringSort, slug: string, page?: number) => string;
  /** The list of all articles, where the first page has not room for them. */
  articles: string;
  /** Those of a year, where that list is divided. */
  articlesOf: (year: string, page?: number) => string;
  paragraph: (article: string, id: string) => string;
  /** The pictures of an article. */
  pictures: (article: string) => string;
  /** An image of a picture that stands in its text, by its name. */
  pictureFile: (article: string, name: string) => string;
  /** The words of a claim, by the number of its note. */
  words: (article: string, number: number) => string;
  note: (article: string, id: string) => string;
  /** A later fact of a note, by what its address ends with. */
  noteFact: (article: string, note: string, fact: string) => string;
  entity: (id: string) => string;
  /** A dated fact of an entity by what its address ends with, and a relation on the page of one of its sides. */
  fact: (entity: string, fact: string) => string;
  tie: (entity: string, tie: string) => string;
  entities: string;
  /** The entities of a letter, where their list is divided; and the mentions of one for which its page has no room. */
  entitiesOf: (letter: string, page?: number) => string;
  mentions: (entity: string, page: number) => string;
  kind: (kind: string) => string;
  work: (id: string) => string;
  works: string;
  /** The works of a letter, where their list is divided; where all of them went; and what cites one, if it is much. */
  worksOf: (letter: string, page?: number) => string;
  workPlaces: string;
  citing: (work: string, page?: number) => string;
  claims: string;
  /** The claims of one article, where the register is divided; and, up to a number, where those of one page went. */
  claimsOf: (article: string, page?: number) => string;
  claimPlaces: string;
  search: string;
  /** The names that a search knows before its index is loaded. */
  vocabulary: string;
  /** Words that are no slip of those names. */
  others: string;
  /** How questions are asked that the search answers, and the answers, in buckets. */
  answers: string;
  answersBucket: (number: number) => string;
  /** The folder of the search index: articles and claims. */
  searchIndex: string;
  /** Its second part: notes and dossiers. */
  deepIndex: string;
  /** A page of the edition's own. */
  page: (id: string) => string;
  feed: string;
  /** What the site is made with. */
  licences: string;
  annotations: (article: string) => string;
  /** An article as Markdown. */
  markdown: (article: string) => string;
  /** The page of the edition's data, or one of its files. */
  data: (file?: string) => string;
  /** How a browser searches the edition. */
  openSearch: string;
  /** The page of one paragraph, to be sent in messages. */
  share: (article: string, paragraph: string) => string;
  /** How an article, its paragraphs and its notes are cited; and the same for scripts. */
  cite: (article: string) => string;
  citations: (article: string) => string;
  /** What a page needs that shows a quotation of an article (oEmbed). */
  embed: (article: string) => string;
  /** The image of an article, or of one of its paragraphs, for previews. */
  image: (article: string, paragraph?: string) => string;
  /** The image of the edition, and that of an entity. */
  preview: string;
  entityImage: (id: string) => string;
  /** A file made of an image of the text. */
  figureFile: (file: string) => string;
  /** A recording of the text, or its captions. */
  recordingFile: (file: string) => string;
  /** An address with its host, if that is known: for what is read on paper. */
  whole: (path: string) => string;
  /** The versions of its paragraphs, for scripts. */
  history: (article: string) => string;
  corrections: string;
  /** Those of a year, where one page has no room for all. */
  correctionsOf: (year: string, page?: number) => string;
  correctionsFeed: string;
  /** What was changed in an article, and when. */
  changes: (article: string) => string;
  /** What every permanent address in an article leads to, for other programs. */
  permalinks: (article: string) => string;
  /** A version of an article by its id, its words alone, and what has changed since, up to now or up to a later one. */
  version: (article: string, version: string) => string;
  versionText: (article: string, version: string) => string;
  sinceVersion: (article: string, version: string, until?: string) => string;
}

/** Those that the search needs; apart, since readers load it. */
export type SearchAddresses = Pick<
  Addresses,
  | 'paragraph'
  | 'note'
  | 'entity'
  | 'work'
  | 'vocabulary'
  | 'others'
  | 'answers'
  | 'answersBucket'
  | 'searchIndex'
  | 'deepIndex'
>;

const rootOf = (base: string): string => (base.endsWith('/') ? base : `${base}/`);

/** The addresses under `base` that the search needs. */
export function searchAddresses(base: string): SearchAddresses {
  const root = rootOf(base);
  return {
    paragraph: (of, id) => `${root}articles/${of}/#${id}`,
    note: (of, id) => `${root}articles/${of}/#note-${id}`,
    entity: (id) => `${root}entities/${id}/`,
    vocabulary: `${root}search/vocabulary.json`,
    work: (id) => `${root}works/#${id}`,
    others: `${root}search/others.json`,
    answers: `${root}search/answers.json`,
    answersBucket: (number) => `${root}search/answers/${number}.json`,
    searchIndex: `${root}pagefind/`,
    deepIndex: `${root}pagefind/deep/`,
  };
}

/** The addresses under `base` (`/` or `/some/folder/`, as Astro's `BASE_URL`), of the host `origin`. */
export function addresses(base: string, origin = ''): Addresses {
  const root = rootOf(base);
  const article = (id: string) => `${root}articles/${id}/`;
  const paged = (first: string, page = 1) => `${first}${page > 1 ? `${page}/` : ''}`;
  return {
    ...searchAddresses(base),
    home: root,
    article,
    gathering: (sort, slug, page) => paged(`${root}${sort}/${encodeURIComponent(slug)}/`, page),
    articles: `${root}articles/`,
    articlesOf: (year, page) => paged(`${root}articles/index/${year}/`, page),
    pictures: (of) => `${article(of)}context/`,
    pictureFile: (of, name) => `${article(of)}${name}.svg`,
    words: (of, number) => `${article(of)}#ref-${number}`,
    noteFact: (of, note, fact) => `${article(of)}#note-${note}_${fact}`,
    fact: (of, fact) => `${root}entities/${of}/#fact-${fact}`,
    tie: (of, tie) => `${root}entities/${of}/#${tie}`,
    entities: `${root}entities/`,
    entitiesOf: (letter, page) => paged(`${root}entities/index/${letter}/`, page),
    mentions: (of, page) => `${root}entities/${of}/mentions/${page}/`,
    kind: (kind) => `${root}entities/#${kind}`,
    works: `${root}works/`,
    worksOf: (letter, page) => paged(`${root}works/${letter}/`, page),
    workPlaces: `${root}works/places-`,
    citing: (work, page) => paged(`${root}works/cited/${work}/`, page),
    claims: `${root}claims/`,
    claimsOf: (of, page) => paged(`${root}claims/${of}/`, page),
    claimPlaces: `${root}claims/places-`,
    search: `${root}search/`,
    page: (id) => `${root}${id}/`,
    feed: `${root}feed.xml`,
    licences: `${root}licences.txt`,
    annotations: (of) => `${root}articles/${of}.annotations.json`,
    markdown: (of) => `${root}articles/${of}.md`,
    data: (file = '') => `${root}data/${file}`,
    openSearch: `${root}opensearch.xml`,
    share: (of, paragraph) => `${article(of)}${paragraph}/`,
    cite: (of) => `${article(of)}cite/`,
    citations: (of) => `${root}articles/${of}.cite.json`,
    embed: (of) => `${root}articles/${of}.oembed.json`,
    image: (of, paragraph) => `${root}articles/${of}${paragraph === undefined ? '' : `/${paragraph}`}.png`,
    preview: `${root}preview.png`,
    entityImage: (id) => `${root}entities/${id}.png`,
    figureFile: (file) => `${root}figures/${file}`,
    recordingFile: (file) => `${root}recordings/${file}`,
    whole: (path) => origin + path,
    history: (of) => `${root}articles/${of}.history.json`,
    corrections: `${root}corrections/`,
    correctionsOf: (year, page) => paged(`${root}corrections/${year}/`, page),
    correctionsFeed: `${root}corrections.xml`,
    changes: (of) => `${article(of)}changes/`,
    permalinks: (of) => `${root}articles/${of}.permalinks.json`,
    version: (of, version) => `${article(of)}v/${version}/`,
    versionText: (of, version) => `${root}articles/${of}/v/${version}.txt`,
    sinceVersion: (of, version, until) =>
      `${article(of)}v/${version}/changes/${until === undefined ? '' : `${until}/`}`,
  };
}
