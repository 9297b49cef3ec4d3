import { inPageLanguage } from '../build/for-pages/in-page-language.ts';

/** Makes each page in its language (Astro's middleware). */
export const onRequest = ({ url }: { url: URL }, next: () => Promise<Response>): Promise<Response> =>
  inPageLanguage(url.pathname, next);
