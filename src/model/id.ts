import { z } from 'zod';

/** An id in an address: small letters, digits, single hyphens. Gives the finding `bad-id`. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'bad-id' });

/** Whether the name of a file can be an id. */
export const isId = (text: string): boolean => id.safeParse(text).success;
