import type { Element } from 'hast';
import { h } from 'hastscript';

/** A link that readers see as a number, the names of its classes, and what it is called where it is spoken. */
export interface NumberLink {
  className: string[];
  href: string;
  name: string;
  id?: string;
  role?: 'doc-noteref' | 'doc-backlink';
  /** The attribute that holds the number: `data-note` of notes, `data-number` of paragraphs. */
  number: { dataNote: number } | { dataNumber: string };
  /** The name that it has in common with its note, which stands beside it (styles/margin.css). */
  dataBeside?: string | undefined;
}

/**
 * A link without a word in it: the style sheet shows its number as generated content (`content: attr(…) / ""`), its
 * name says it. Numbers are not words of the text, and what reads the text must not meet them. Tried in Chromium 156,
 * Firefox 153 and WebKitGTK, each with a copy, `window.find` over a number, `#:~:text=` over one, and the tree for
 * speech; alike in all three:
 *
 * - a number as text: copied, found by nobody, breaks text fragments ("loyalty4");
 * - the same with `user-select: none`: not copied, but neither found nor matched by fragments;
 * - the number in an SVG: copied with line breaks, not found;
 * - generated content: not copied, words are found and matched across it, one text for Readability, translation and
 *   annotation tools; the link keeps its place, its name, its printed number, without script. With an empty text
 *   after the slash it is spoken once, by the name alone.
 */
export const numberLink = ({ className, href, name, id, role, number, dataBeside }: NumberLink): Element =>
  h('a', { className, id, href, role, ariaLabel: name, ...number, dataBeside });
