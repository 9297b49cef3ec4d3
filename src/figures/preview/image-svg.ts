import { s } from 'hastscript';
import { toHtml } from '../draw/to-html.ts';
import { COLOURS, IMAGE, type ImageLayout } from './image-layout.ts';

/** The image for a preview as SVG, in the reading face. */
export function imageSvg({ rects, texts }: ImageLayout): string {
  const tree = s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: IMAGE.width, height: IMAGE.height, fontFamily: 'Newsreader' },
    [
      ...rects.map(({ colour, ...rect }) => s('rect', { ...rect, fill: COLOURS[colour] })),
      ...texts.map(({ text, x, y, size, colour, strong, atEnd }) =>
        s(
          'text',
          {
            ...{ x, y, fontSize: size, fill: COLOURS[colour], fontWeight: strong ? 600 : 400 },
            textAnchor: atEnd ? 'end' : undefined,
          },
          text,
        ),
      ),
    ],
  );
  // HTML may leave this sign as it is, XML must not where it would end a section.
  return toHtml(tree).replaceAll(']]>', ']]&gt;');
}
