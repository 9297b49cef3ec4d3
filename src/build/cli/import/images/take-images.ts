import { idFrom } from '../../../../edit/id-from.ts';
import type { ForeignDocument, ImageFate } from '../../../../import/document/document.ts';
import { imageAddresses } from '../../../../import/document/place-images.ts';
import type { ImageFile } from '../../../../model/image.ts';
import { imageOf } from '../../../../read/files/read-image.ts';
import type { NewImage } from '../../../write/new-image.ts';
import { findImage } from './find-image.ts';
import { fitImage } from './fit-image.ts';

/** What becomes of the images of a document: of each address, and the files that they need. */
export interface TakenImages {
  fates: Map<string, ImageFate>;
  images: NewImage[];
}

/**
 * Finds the images of a document, which lies in `folder`, for the article `id`: they shall stand in `images/<id>/`. One
 * that the content folder has already (`known`) with the same name and bytes is not written again.
 */
export async function takeImages(
  { tree, images: held }: ForeignDocument,
  folder: string,
  id: string,
  known: readonly ImageFile[],
): Promise<TakenImages> {
  const fates = new Map<string, ImageFate>();
  const images: NewImage[] = [];
  for (const address of imageAddresses(tree)) {
    const found = await findImage(address, held, folder);
    const fit = 'why' in found ? found : await fitImage(found);
    if ('why' in fit || 'why' in found) {
      fates.set(address, { why: 'why' in fit ? fit.why : '' });
      continue;
    }
    const place = (name: string) => `images/${id}/${name}.${fit.ending}`;
    const { hash } = await imageOf(place('image'), fit.bytes);
    const all = [...known, ...images.map(({ file }) => file)];
    const same = all.find((one) => one.hash !== '' && one.hash === hash && one.name.startsWith(`images/${id}/`));
    const taken = all.map(({ name }) => name.replace(/^.*\/|\.[^.]*$/g, ''));
    const file = same ?? (await imageOf(place(idFrom(found.name.replace(/\.\w+$/, ''), taken)), fit.bytes));
    if (file.problem) {
      fates.set(address, { why: file.problem.message });
      continue;
    }
    if (!same) images.push({ file, bytes: fit.bytes });
    fates.set(address, { address: `../${file.name}` });
  }
  return { fates, images };
}
