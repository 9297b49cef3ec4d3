import { defineMiddleware } from 'astro:middleware';
import { inPageLanguage } from '../build/for-pages/in-page-language.ts';

/** Makes each page in its language. */
export const onRequest = defineMiddleware(({ url }, next) => inPageLanguage(url.pathname, next));
