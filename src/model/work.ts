import { z } from 'zod';
import { isWholeAddress } from './address.ts';
import { partialDate } from './partial-date.ts';
import { oneOf } from './vocabulary/one-of.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

const BAD_ADDRESS = { params: { rule: 'bad-address' } };

const name = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().optional() }),
  z.strictObject({ literal: z.string().min(1) }),
]);

/** A bibliographic record, `content/works/<id>.yaml`, in the fields of CSL-JSON 1.0. */
export const workSchema = ({ weights }: Pick<Vocabulary, 'weights'>) =>
  z.strictObject({
    /** The CSL type of the work. */
    type: z.enum([
      'article-newspaper',
      'article-magazine',
      'article-journal',
      'webpage',
      'report',
      'post-weblog',
      'post',
      'entry-encyclopedia',
      'broadcast',
      'dataset',
    ]),
    /** The title as printed, without remarks. */
    title: z.string().min(1),
    /** Who wrote it: persons by family and given name, bodies as a literal. */
    author: z.array(name).optional(),
    /** The agency or body it comes from, where that is not the place that printed it. */
    publisher: z.string().min(1).optional(),
    /** The newspaper, site or series in which it stands. */
    'container-title': z.string().min(1).optional(),
    /** The date of the work, as precisely as it is known. */
    issued: partialDate.optional(),
    /** Its address. */
    URL: z.string().refine(isWholeAddress, BAD_ADDRESS),
    /** The address of an archived copy. */
    archive: z.string().refine(isWholeAddress, BAD_ADDRESS).optional(),
    /** How far it is to be trusted. */
    weight: oneOf(weights),
    /** The agency, office or outlet whose finding it is, where others repeat it: ten reprints of one agency are one. */
    origin: z.string().min(1).max(200).optional(),
    /** One sentence on the copy or the title, where a reader should know it. */
    note: z.string().min(1).optional(),
  });

/** A bibliographic record with its id, the name of its file. */
export type Work = z.output<ReturnType<typeof workSchema>> & { id: string };
