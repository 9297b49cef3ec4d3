import { z } from 'zod';

/** A language as a BCP 47 tag: `en`, `pt-BR`, `ur`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: 'write a language as a tag of BCP 47, such as en or ur' });
