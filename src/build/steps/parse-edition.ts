import { type ArticleMeta, articleSchema } from '../../model/article.ts';
import { type Entity, entitySchema } from '../../model/entity.ts';
import { type Withdrawn, withdrawnSchema } from '../../model/withdrawn.ts';
import { type Work, workSchema } from '../../model/work.ts';
import type { Content, ContentFile } from '../../read/files/read-content.ts';
import { type Parsed, parseMarkdownFile, parseYamlFile } from '../../read/parse-file.ts';

/** The files of an edition, each as its typed value and tree, with what is wrong with it by itself. */
export interface ParsedEdition {
  articles: Parsed<ArticleMeta>[];
  entities: Parsed<Omit<Entity, 'id' | 'dossier'>>[];
  works: Parsed<Omit<Work, 'id'>>[];
  withdrawn?: Parsed<Withdrawn[]> | undefined;
}

/** The file of an article as its frontmatter and tree. */
export const parseArticle = (file: ContentFile): Parsed<ArticleMeta> => parseMarkdownFile(file, articleSchema);

/** First step: every file of the content by itself. */
export function parseEdition({ articles, entities, works, withdrawn }: Content): ParsedEdition {
  return {
    articles: articles.map(parseArticle),
    entities: entities.map((file) => parseMarkdownFile(file, entitySchema)),
    works: works.map((file) => parseYamlFile(file, workSchema)),
    withdrawn: withdrawn && parseYamlFile(withdrawn, withdrawnSchema),
  };
}
