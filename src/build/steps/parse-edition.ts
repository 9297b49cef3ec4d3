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

/** What `parse` makes of a file, or what it made of it in another process; `shared` is all else that it depends on. */
function parseKept<T>(file: ContentFile, shared: unknown, parse: () => Parsed<T>, keep: Keep | undefined): Parsed<T> {
  if (!keep || file.problem) return parse();
  const parsed = keep('read', [shared, file], () => {
    const { locate: _, file: __, ...data } = parse();
    return data;
  });
  return { ...parsed, file, locate: locateIn(parsed.places, file.path) };
}

/**
 * Reads files of articles: frontmatter, in the words and the language of the edition unless it says otherwise, and
 * tree, with its figures and citations found.
 */
export function articleReader(
  { vocabulary, settings }: Pick<ReadSettings, 'vocabulary' | 'settings'>,
  keep?: Keep,
): (file: ContentFile) => Parsed<ArticleMeta> {
  const { language, typography } = settings;
  const fields = articleSchema(vocabulary, language, typography);
  const shared = keep && keyOf(vocabulary, language, typography);
  return (file) => {
    const parse = () => {
      const parsed = parseMarkdownFile(file, fields);
      findInArticle(parsed.tree, file.text, parsed.value);
      return parsed;
    };
    return parseKept(file, shared, parse, keep);
  };
}

type ReadArticle = ReturnType<typeof articleReader>;

/** Which files are parsed, and which are as they were. */
export interface ParseOptions {
  /** Whether articles that are drafts are among the others. */
  drafts: boolean;
  /** Of articles that are not, nothing but their ids is read. */
  wanted?: ((article: ContentFile) => boolean) | undefined;
  /** Gives an article with what was made of it already, or has it read. */
  take?: ((file: ContentFile, read: ReadArticle) => Parsed<ArticleMeta>) | undefined;
  /** Takes of a file that is as it was in another process what that made of it. */
  keep?: Keep | undefined;
}

/** First step: every file of the content by itself. */
export function parseEdition(
  content: Content,
  { drafts, wanted = () => true, take = (file, read) => read(file), keep }: ParseOptions,
): ParsedEdition {
  const { articles, entities, works, pages, withdrawn, suggestions } = content;
  const settings = readSettings(content);
  const { vocabulary } = settings;
  const read = articleReader(settings, keep);
  const all = articles.map((file) => (wanted(file) ? take(file, read) : unreadFile(file)));
  const own = content.settings?.text ?? '';
  const record = <T>(files: readonly ContentFile[], kind: string, read: (file: ContentFile) => Parsed<T>) =>
    files.map((file) => readOnce(file, own, (one) => parseKept(one, [kind, own], () => read(one), keep)));
  const [entityFields, workFields] = [entitySchema(vocabulary), workSchema(vocabulary)];
  const [kept = [], left = []] = [true, false].map((wanted) =>
    all.filter(({ value }) => (drafts || !value?.draft) === wanted),
  );
  return {
    settings,
    articles: kept,
    drafts: left,
    entities: record(entities, 'entity', (file) => parseMarkdownFile(file, entityFields)),
    works: record(works, 'work', (file) => parseYamlFile(file, workFields)),
    pages: record(pages, 'page', (file) => parseMarkdownFile(file, pageSchema)),
    withdrawn: withdrawn && parseYamlFile(withdrawn, withdrawnSchema),
    suggestions: suggestions && parseYamlFile(suggestions, silenceSchema),
  };
}
