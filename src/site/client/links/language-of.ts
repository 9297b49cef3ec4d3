/** The language of the words of an element. */
export const languageOf = (element: Element): string =>
  element.closest('[lang]')?.getAttribute('lang') || document.documentElement.lang || 'en';
