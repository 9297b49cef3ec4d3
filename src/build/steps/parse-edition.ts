import { type ArticleMeta, articleSchema } from '../../model/article.ts';
import { type Entity, entitySchema } from '../../model/entity.ts';
import { type Page, pageSchema } from '../../model/page.ts';
import { type Silences, silenceSchema } from '../../model/silence.ts';
import { type Withdrawn, withdrawnSchema } from '../../model/withdrawn.ts';
import { type Work, workSchema } from '../../model/work.ts';
import type { Content, ContentFile } from '../../read/files/read-content.ts';
import { findInArticle } from '../../read/markdown/parse-article.ts';
import { type Parsed, parseMarkdownFile, parseYamlFile, unreadFile } from '../../read/parse-file.ts';
import { locateIn } from '../../read/yaml/places.ts';
import type { Keep } from '../cache/cache.ts';
import { keyOf } from '../cache/key-of.ts';
import { type ReadSettings, readSettings } from '../read-settings.ts';
import { readOnce } from './read-once.ts';

/** The files of an edition, each as its typed value and tree, with what is wrong with it by itself. */
export interface ParsedEdition {
  articles: Parsed<ArticleMeta>[];
  /** Articles that are left out of this edition, since they are still being written. */
  drafts: Parsed<ArticleMeta>[];
  entities: Parsed<Omit<Entity, 'id' | 'dossier'>>[];
  works: Parsed<Omit<Work, 'id'>>[];
  pages: Parsed<Omit<Page, 'id' | 'body'>>[];
  /** What the edition says of itself, and its vocabulary, by which the other files are read. */
  settings: ReadSettings;
  withdrawn?: Parsed<Withdrawn[]> | undefined;
  /** What the bench suggests no more. */
  suggestions?: Parsed<Silences> | undefined;
}

/**
 * The files of articles: frontmatter, in the words and the language of the edition unless it says otherwise, and tree,
 * with its figures and citations found.
 */
export function parseArticles(
  files: readonly ContentFile[],
  { vocabulary, settings }: Pick<ReadSettings, 'vocabulary' | 'settings'>,
  keep?: Keep,
): Parsed<ArticleMeta>[] {
  const { language, typography } = settings;
  const fields = articleSchema(vocabulary, language, typography);
  const shared = keep && keyOf(vocabulary, language, typography);
  return files.map((file) => {
    const parse = () => {
      const { locate: _, file: __, ...parsed } = parseMarkdownFile(file, fields);
      findInArticle(parsed.tree, file.text, parsed.value);
      return parsed;
    };
    const parsed = keep && !file.problem ? keep('read', [shared, file], parse) : parse();
    return { ...parsed, file, locate: locateIn(parsed.places, file.path) };
  });
}

/** Which files are parsed, and which are as they were. */
export interface ParseOptions {
  /** Whether articles that are drafts are among the others. */
  drafts: boolean;
  /** Of articles that are not, nothing but their ids is read; without `keyOf` alone. */
  wanted?: ((article: ContentFile) => boolean) | undefined;
  /** Articles of which it says the same as the last time are as they were, with all that was made of them. */
  keyOf?: ((article: ContentFile) => string) | undefined;
  /** Takes of an article that is as it was in another process what that made of it; without `keyOf` alone. */
  keep?: Keep | undefined;
}

/** First step: every file of the content by itself. */
export function parseEdition(
  content: Content,
  { drafts, wanted = () => true, keyOf: keyFor, keep }: ParseOptions,
): ParsedEdition {
  const { articles, entities, works, pages, withdrawn, suggestions } = content;
  const settings = readSettings(content);
  const { vocabulary } = settings;
  const parse = (file: ContentFile) => parseArticles([file], settings)[0] as Parsed<ArticleMeta>;
  const together = keyFor ? [] : parseArticles(articles.filter(wanted), settings, keep);
  const read = new Map(together.map((one) => [one.file, one]));
  const all = articles.map(
    (file): Parsed<ArticleMeta> =>
      keyFor ? readOnce(file, keyFor(file), parse) : (read.get(file) ?? unreadFile(file)),
  );
  const own = content.settings?.text ?? '';
  const [entityFields, workFields] = [entitySchema(vocabulary), workSchema(vocabulary)];
  const [kept = [], left = []] = [true, false].map((wanted) =>
    all.filter(({ value }) => (drafts || !value?.draft) === wanted),
  );
  return {
    settings,
    articles: kept,
    drafts: left,
    entities: entities.map((file) => readOnce(file, own, (one) => parseMarkdownFile(one, entityFields))),
    works: works.map((file) => readOnce(file, own, (one) => parseYamlFile(one, workFields))),
    pages: pages.map((file) => readOnce(file, own, (one) => parseMarkdownFile(one, pageSchema))),
    withdrawn: withdrawn && parseYamlFile(withdrawn, withdrawnSchema),
    suggestions: suggestions && parseYamlFile(suggestions, silenceSchema),
  };
}
