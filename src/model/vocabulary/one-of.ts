import { z } from 'zod';

/** An id of the vocabulary. Another one gives the finding `unknown-value`, which says what is allowed. */
export const oneOf = (terms: ReadonlyMap<string, unknown>) => z.enum([...terms.keys()]);
