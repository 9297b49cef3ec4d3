/**
 * The HTML that may stand in a line of Markdown, and its attributes: what means something in running text and does
 * nothing. Everything else is the finding `raw-html`.
 */
export const INLINE_HTML: Readonly<Record<string, readonly string[]>> = {
  abbr: ['title'],
  b: [],
  bdi: [],
  cite: [],
  code: [],
  del: [],
  dfn: [],
  em: [],
  i: [],
  ins: [],
  kbd: [],
  q: [],
  s: [],
  samp: [],
  small: [],
  span: [],
  strong: [],
  sub: [],
  sup: [],
  time: ['dateTime'],
  u: [],
  var: [],
};

/** The attributes that each of them may have: of what language the words are, and which way they run. */
export const INLINE_ATTRIBUTES = ['lang', 'dir'] as const;

/** How many of them may stand inside one another. */
export const INLINE_DEPTH = 10;
