import { join, resolve } from 'node:path';
import { filesOf, type Variant } from '../../addresses/images/variants-of.ts';
import type { Edition } from '../../model/edition.ts';
import type { ImageFile } from '../../model/image.ts';
import { currentEdition } from '../current-edition.ts';
import { drawVariant } from '../images/draw-variant.ts';

const TYPES = { avif: 'image/avif', webp: 'image/webp', svg: 'image/svg+xml' } as const;

const made = new WeakMap<Edition, Map<string, { image: ImageFile; variant: Variant }>>();

/** All files that are made of the images of an edition, by their names. */
function filesIn(edition: Edition) {
  const known = made.get(edition);
  if (known) return known;
  const images = edition.articles.flatMap(({ figures }) => figures.flatMap((figure) => figure.images));
  const files = new Map(
    images.flatMap((image) => filesOf(image).map((variant) => [variant.file, { image, variant }] as const)),
  );
  made.set(edition, files);
  return files;
}

/** The files of one format that are made of the images of the edition, by their names without the ending. */
export async function figureNames(format: Variant['format']): Promise<string[]> {
  const files = [...filesIn((await currentEdition()).edition).values()];
  return files.flatMap(({ variant }) => (variant.format === format ? [variant.file.slice(0, -format.length - 1)] : []));
}

/** One of them, to be served; 404 if it is none. */
export async function figureFile(file: string): Promise<Response> {
  const found = filesIn((await currentEdition()).edition).get(file);
  if (!found) return new Response('', { status: 404 });
  const at = join(resolve(process.env.POSTIL_CONTENT ?? 'content'), found.image.file);
  const bytes = await drawVariant(at, found.image, found.variant);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': TYPES[found.variant.format] } });
}
