import { deserialize, serialize } from 'node:v8';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { Root } from 'mdast';
import type { ArticleMeta } from '../../model/article.ts';
import type { TextBlock } from '../../read/markdown/blocks-of.ts';
import type { Parsed } from '../../read/parse-file.ts';
import { locateIn, type Places } from '../../read/yaml/places.ts';
import type { LedgeredArticle } from './annotate-edition.ts';
import { madeOf } from './made-once.ts';
import type { NumberedArticle } from './number-article.ts';

/** What of an article few steps look at, and what takes most of its memory. */
interface Rest {
  tree: Root;
  places: Places;
  /** The nodes in them are those of the tree. */
  blocks: TextBlock[] | undefined;
}

const FAST = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** Gives an object a field that is made whenever it is asked for, and that copies of the object do not ask for. */
const behind = (it: object, field: string, make: () => unknown) =>
  Object.defineProperty(it, field, { get: make, enumerable: false, configurable: true });

const inPlace = (it: object, field: string, value: unknown) =>
  Object.defineProperty(it, field, { value, enumerable: true, configurable: true, writable: true });

/** Puts what `layAway` laid away behind the fields of an article again, as far as its steps are done. */
export function putBehind(parsed: Parsed<ArticleMeta>, bytes: Uint8Array): void {
  const rest = () => deserialize(zstdDecompressSync(bytes)) as Rest;
  behind(parsed, 'tree', () => rest().tree);
  behind(parsed, 'places', () => rest().places);
  inPlace(parsed, 'locate', (...path: Parameters<ReturnType<typeof locateIn>>) =>
    locateIn(rest().places, parsed.file.path)(...path),
  );
  const numbered = madeOf<{ article?: NumberedArticle }>(parsed, 'numbered')?.article;
  if (numbered) behind(numbered, 'blocks', () => rest().blocks);
  const marked = madeOf<{ article: LedgeredArticle }>(parsed, 'annotated')?.article.article;
  if (marked) behind(marked, 'tree', () => rest().tree);
}

/**
 * Keeps what of an article few steps look at as bytes, a tenth of what it takes as it is: its trees, the places of its
 * fields, the blocks that were numbered. Whoever asks for one of these gets it anew each time, so that no step may
 * change it. Gives the bytes.
 */
export function layAway(parsed: Parsed<ArticleMeta>): Uint8Array {
  const { tree, places } = parsed;
  const blocks = madeOf<{ article?: NumberedArticle }>(parsed, 'numbered')?.article?.blocks;
  const bytes = zstdCompressSync(serialize({ tree, places, blocks } satisfies Rest), FAST);
  putBehind(parsed, bytes);
  return bytes;
}

/** Takes out what was laid away, for steps that change it. */
export function takeOut(parsed: Parsed<ArticleMeta>): void {
  const { tree, places, file } = parsed;
  inPlace(parsed, 'tree', tree);
  inPlace(parsed, 'places', places);
  inPlace(parsed, 'locate', locateIn(places, file.path));
}
