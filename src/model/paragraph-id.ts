import { z } from 'zod';

/** The number of a paragraph as its address has it: `p4`. */
export const paragraphId = z
  .string()
  .regex(/^p\d+[a-z]*$/, { error: 'write the paragraph as in its address, for example p4' });
