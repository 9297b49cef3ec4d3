/**
 * Sets the colours and the text size that the reader chose, before the first paint.
 * Every inline script of the site is in this file: a page that holds any other is not published.
 */
export const FIRST_PAINT =
  "try{for(const n of['theme','size'])document.documentElement.dataset[n]=localStorage['postil-'+n]??''}catch{}";

export const INLINE_SCRIPTS: readonly string[] = [FIRST_PAINT];
