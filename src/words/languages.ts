import type { Language } from './language.ts';
import type { LanguageId } from './language-ids.ts';

/** The words of each language besides English, loaded when they are asked for. */
export const LANGUAGES: Record<Exclude<LanguageId, 'en'>, () => Promise<Language>> = {
  de: () => import('./de/all.ts'),
  fr: () => import('./fr/all.ts'),
  es: () => import('./es/all.ts'),
  ar: () => import('./ar/all.ts'),
  ur: () => import('./ur/all.ts'),
  zh: () => import('./zh/all.ts'),
  ja: () => import('./ja/all.ts'),
};
