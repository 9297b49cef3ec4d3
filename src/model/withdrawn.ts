import { z } from 'zod';
import { fullDate } from './partial-date.ts';

/** An address within the site: folders, then perhaps one thing on that page. */
const address = z.string().regex(/^(?:[a-z0-9-]+\/)+(?:#[\w.-]+)?$/, {
  error: 'write it from the home page on, as in “entities/imu/” or “works/#bbc-2014”',
});

/** The addresses that lead to nothing any more, `content/withdrawn.yaml`. */
export const withdrawnSchema = z.array(
  z.strictObject({
    /** What was published: `entities/imu/`, `articles/two-ports/#note-first`, `works/#bbc-2014`. */
    address,
    /** The day it was taken down. */
    on: fullDate,
    /** Why, in one sentence. */
    reason: z.string().min(1),
    /** Where readers are sent to instead. */
    instead: address.optional(),
  }),
);

/** Something that was published and was taken down. */
export type Withdrawn = z.output<typeof withdrawnSchema>[number];
