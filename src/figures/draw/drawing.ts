import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';

/**
 * What a picture is called; `<id>-desc`, or what `told` says, is the element of the page that says what it shows, for
 * those who cannot see it.
 */
export interface Caption {
  /** Unique in the page. */
  id: string;
  title: string;
  /** The id of the description, if several drawings of one picture share it. */
  told?: string;
}

/** A picture of this size that scales with its column; its links stay links for assistive technology. */
export function drawing(
  { id, title, told = `${id}-desc` }: Caption,
  width: number,
  height: number,
  children: ElementContent[],
  className: string[] = [],
): Element {
  return s(
    'svg',
    {
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      role: 'graphics-document',
      ariaLabelledBy: [`${id}-title`],
      ariaDescribedBy: [told],
      className: className.length > 0 ? className : undefined,
    },
    [s('title', { id: `${id}-title` }, title), ...children],
  );
}
