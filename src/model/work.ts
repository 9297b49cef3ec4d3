import { z } from 'zod';
import { isWholeAddress } from './address.ts';
import { partialDate } from './partial-date.ts';
import { oneOf } from './vocabulary/one-of.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';
import { WORK_TYPES } from './work-types.ts';

const BAD_ADDRESS = { params: { rule: 'bad-address' } };

const name = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().optional() }),
  z.strictObject({ literal: z.string().min(1) }),
]);

/** Numbers that are words: YAML may read them without quotes. */
const text = z.union([z.string().min(1), z.number()]).transform(String);

/** A bibliographic record, `content/works/<id>.yaml`, in the fields of CSL-JSON 1.0. */
export const workSchema = ({ weights }: Pick<Vocabulary, 'weights'>) =>
  z.strictObject({
    /** The CSL type of the work. */
    type: z.enum(WORK_TYPES),
    /** The title as printed, without remarks. */
    title: z.string().min(1),
    /** Who wrote it: persons by family and given name, bodies as a literal. */
    author: z.array(name).optional(),
    /** The agency or body it comes from, where that is not the place that printed it. */
    publisher: z.string().min(1).optional(),
    /** Where the publisher is, or was. */
    'publisher-place': z.string().min(1).optional(),
    /** Who edited it, or the book in which it stands; who translated it. */
    editor: z.array(name).optional(),
    translator: z.array(name).optional(),
    /** The newspaper, site, book or journal in which it stands. */
    'container-title': z.string().min(1).optional(),
    /** The series of books to which it belongs. */
    'collection-title': z.string().min(1).optional(),
    /** Which edition it is, which volume and number, and the pages on which it stands. */
    edition: text.optional(),
    volume: text.optional(),
    issue: text.optional(),
    page: text.optional(),
    /** What sort of a thesis, report or manuscript it is, in words. */
    genre: z.string().min(1).optional(),
    /** Its numbers: of a document on the web (`10.…`), of a book. */
    DOI: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, { error: 'write it from "10." on, without https://doi.org/' })
      .optional(),
    ISBN: z
      .string()
      .regex(/^(?:97[89][- ]?)?\d[\d -]{7,14}[\dX]$/, { error: 'write its digits, with hyphens if you like' })
      .optional(),
    /** The library or archive that holds it, and its shelf mark there. */
    repository: z.string().min(1).optional(),
    'call-number': z.string().min(1).optional(),
    /** The date of the work, as precisely as it is known. */
    issued: partialDate.optional(),
    /** Its address, if it has one; that of its DOI goes without saying. */
    URL: z.string().refine(isWholeAddress, BAD_ADDRESS).optional(),
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
