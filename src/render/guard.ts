import type { Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { INLINE_ATTRIBUTES, INLINE_HTML } from '../model/inline-html.ts';

const BLOCKS = [
  'p',
  'div',
  'section',
  'header',
  'aside',
  'blockquote',
  'pre',
  'ul',
  'ol',
  'li',
  'hr',
  'br',
  'details',
  'summary',
];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const FIGURES = ['figure', 'figcaption', 'picture', 'source', 'img', 'audio', 'video', 'track'];
const TABLES = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];

const LISTS = ['dl', 'dt', 'dd'];
const FORMULAS = [
  ...['math', 'mrow', 'mi', 'mn', 'mo', 'ms', 'mtext', 'mspace', 'mfrac', 'msqrt', 'mroot', 'msub', 'msup', 'msubsup'],
  ...['munder', 'mover', 'munderover', 'mmultiscripts', 'mprescripts', 'mtable', 'mtr', 'mtd', 'mpadded', 'mphantom'],
  ...['mstyle', 'menclose'],
];
/** What says how the signs of a formula stand; nothing that is asked for, and no style. */
const OF_FORMULAS = [
  ...['display', 'displaystyle', 'scriptlevel', 'mathvariant', 'form', 'fence', 'separator', 'stretchy', 'symmetric'],
  ...['largeop', 'movablelimits', 'accent', 'accentunder', 'linethickness', 'lspace', 'rspace', 'minsize', 'maxsize'],
  ...['width', 'height', 'depth', 'voffset', 'notation', 'columnalign', 'rowspan', 'columnspan'],
];

const DRAWINGS = ['svg', 'g', 'path', 'line', 'rect', 'circle', 'text', 'tspan'];
/** Where shapes stand and how they are drawn; nothing that is asked for, and no style. */
const OF_DRAWINGS = [
  ...['viewBox', 'd', 'transform', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'dx', 'dy', 'width', 'height'],
  ...['fill', 'fillOpacity', 'stroke', 'strokeWidth', 'strokeOpacity', 'strokeDashArray', 'strokeLineJoin'],
  ...['strokeLineCap', 'strokeMiterLimit', 'textAnchor', 'fontVariant'],
];

/** An empty list would let all pass. */
const NO_SCHEME = ['none'];

/** All that may be in HTML made of Markdown: what our own passes put there, and what editors may write. */
const SCHEMA: Schema = {
  tagNames: [
    ...BLOCKS,
    ...HEADINGS,
    ...LISTS,
    ...TABLES,
    ...FIGURES,
    ...FORMULAS,
    ...DRAWINGS,
    'a',
    'input',
    ...Object.keys(INLINE_HTML),
  ],
  attributes: {
    ...Object.fromEntries(Object.entries(INLINE_HTML).map(([name, attributes]) => [name, [...attributes]])),
    ...Object.fromEntries(FORMULAS.map((name) => [name, OF_FORMULAS])),
    ...Object.fromEntries(DRAWINGS.map((name) => [name, OF_DRAWINGS])),
    a: ['href', 'hrefLang', 'rel'],
    img: ['src', 'alt', 'width', 'height', 'loading', 'decoding', 'fetchPriority'],
    source: ['type', 'srcSet', 'sizes', 'media'],
    audio: ['src', 'controls', 'preload'],
    video: ['src', 'controls', 'preload', 'poster', 'width', 'height', 'playsInline'],
    track: ['src', 'kind', 'srcLang', 'label'],
    input: [['type', 'checkbox'], 'checked', 'disabled'],
    ol: ['start'],
    td: ['align'],
    th: ['align', 'scope'],
    '*': [
      ...INLINE_ATTRIBUTES,
      'id',
      'className',
      'title',
      'role',
      'tabIndex',
      'hidden',
      'data*',
      'ariaLabel',
      'ariaLabelledBy',
      'ariaDescribedBy',
      'ariaHidden',
    ],
  },
  // Images and recordings are of this site alone.
  protocols: { href: ['http', 'https', 'mailto'], src: NO_SCHEME, srcSet: NO_SCHEME, poster: NO_SCHEME },
  required: { input: { type: 'checkbox', disabled: true } },
  strip: ['script', 'style'],
  ancestors: {},
  // Ids cannot clash with names of the page's scripts: ours begin with a word and a hyphen or are numbers.
  clobber: [],
};

/**
 * The last guard before HTML of Markdown is printed: whatever is not in the schema goes. The checks have told the
 * editor of it before, so that nothing should be left to do here.
 */
export const guard = (tree: Root): Root => sanitize(tree, SCHEMA) as Root;
