/** The numbered paragraphs of the article, in their order. */
export const numbered = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('article.prose p[id]')];
