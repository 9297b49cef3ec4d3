import type { ImageFile } from '../../model/image.ts';
import { stemOf } from './stem-of.ts';

/** A file that is made of an image. */
export interface Variant {
  /** The name of the file: it has the hash of the image, so that it never means anything else. */
  file: string;
  format: 'avif' | 'webp' | 'svg';
  /** In pixels. */
  width: number;
}

/** The files of an image: for each format in order of preference its sizes, the smallest first. */
export interface Variants {
  formats: { type: string; files: Variant[] }[];
  /** What is shown where no size is chosen, and what a click leads to. */
  usual: Variant;
  large: Variant;
}

/** Widths in pixels: a phone, the column, both on screens of twice the dots; and one to look at closely. */
const WIDTHS = [480, 960, 1440];
const USUAL = 960;
const LARGE = 2400;

/**
 * The files that are made of an image, none wider than it is. A drawing is one file in every size. The widest is made
 * in one format alone: few ask for it.
 */
export function variantsOf({
  name,
  hash,
  width,
  drawn,
}: Pick<ImageFile, 'name' | 'hash' | 'width' | 'drawn'>): Variants {
  const stem = `${stemOf(name, 'image')}-${hash}`;
  if (drawn) {
    const only: Variant = { file: `${stem}.svg`, format: 'svg', width };
    return { formats: [{ type: 'image/svg+xml', files: [only] }], usual: only, large: only };
  }
  const variant = (format: 'avif' | 'webp', wide: number): Variant => ({
    ...{ file: `${stem}-${wide}.${format}`, format, width: wide },
  });
  const widest = Math.min(width, LARGE);
  const smaller = WIDTHS.filter((wide) => wide < widest);
  const shown = [...smaller, ...(widest <= (WIDTHS.at(-1) as number) ? [widest] : [])];
  const files = (format: 'avif' | 'webp') => shown.map((wide) => variant(format, wide));
  return {
    formats: (['avif', 'webp'] as const).map((format) => ({ type: `image/${format}`, files: files(format) })),
    usual: variant('webp', shown.find((wide) => wide >= USUAL) ?? (shown.at(-1) as number)),
    large: variant('webp', widest),
  };
}

/** All files that are made of an image, each once. */
export function filesOf(image: Pick<ImageFile, 'name' | 'hash' | 'width' | 'drawn'>): Variant[] {
  const { formats, large } = variantsOf(image);
  const all = [...formats.flatMap(({ files }) => files), large];
  return [...new Map(all.map((one) => [one.file, one])).values()];
}
