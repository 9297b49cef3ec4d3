import { plural } from '../plural.ts';

/** «1 afirmación», «65 afirmaciones». */
export const count = /* @__PURE__ */ plural('es');

/** What the interface counts. */
export const COUNTED = {
  paragraphs: (n: number) => count(n, { one: '# párrafo', other: '# párrafos' }),
  minutes: (n: number) => count(n, { one: '# minuto', other: '# minutos' }),
  entities: (n: number) => count(n, { one: '# registro', other: '# registros' }),
  claims: (n: number) => count(n, { one: '# afirmación', other: '# afirmaciones' }),
  articles: (n: number) => count(n, { one: '# artículo', other: '# artículos' }),
};
