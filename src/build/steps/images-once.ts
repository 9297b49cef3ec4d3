import type { ArticleMeta } from '../../model/article.ts';
import { imagesIn } from '../../read/markdown/images-in.ts';
import type { Parsed } from '../../read/parse-file.ts';
import { madeOnce } from './made-once.ts';

/** The names of the files that stand in the text of an article as images, found before its tree is used up. */
export const imagesOnce = (one: Parsed<ArticleMeta>): string[] => madeOnce(one, 'images', () => imagesIn(one.tree));
