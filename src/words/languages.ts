import type { Language } from './english.ts';
import type { LanguageId } from './language-ids.ts';

/** The words of each language besides English, loaded when they are asked for. */
export const LANGUAGES: Record<Exclude<LanguageId, 'en'>, () => Promise<Language>> = {
  de: async () => (await import('./de.ts')).de,
  ar: async () => (await import('./ar.ts')).ar,
  ur: async () => (await import('./ur.ts')).ur,
  zh: async () => (await import('./zh.ts')).zh,
};
