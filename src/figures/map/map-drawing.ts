import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Addresses } from '../../addresses/site.ts';
import { PICTURE_WORDS } from '../../words/en/pictures.ts';
import { type Caption, drawing } from '../draw/drawing.ts';
import type { MapLayout } from './lay-out-map.ts';

/** A frame of the map, every place a link. */
export function mapDrawing(layout: MapLayout, addresses: Addresses, caption: Caption): Element {
  const { width, height, land, countries, borders, places, around, window, scale } = layout;
  const line = (className: string, d: string) => (d ? [s('path', { className: [className], d })] : []);
  return drawing(
    caption,
    width,
    height,
    [
      s('rect', { className: ['sea'], width, height }),
      ...line('land', land),
      ...line('land ours', countries),
      ...line('border', borders),
      ...line('window', window),
      ...around.map(({ name, id, label }) => {
        const words = id ? s('a', { href: addresses.entity(id) }, name) : name;
        return s('text', { className: ['around'], x: Math.round(label.textX), y: Math.round(label.textY) }, words);
      }),
      ...(scale
        ? [
            s('path', {
              className: ['scale'],
              d: `M${scale.x} ${scale.y - 4}v4h${Math.round(scale.width)}v-4`,
            }),
            s(
              'text',
              { className: ['scale'], x: scale.x + Math.round(scale.width / 2), y: scale.y - 5 },
              PICTURE_WORDS.map.kilometres(scale.kilometres),
            ),
          ]
        : []),
      ...places.map(({ place: { id, name, region }, x, y, mark, label }) =>
        s('a', { href: addresses.entity(id), dataKind: 'place', className: region ? ['region'] : undefined }, [
          ...(mark ? [s('circle', { className: ['spot'], cx: Math.round(x), cy: Math.round(y), r: 4 })] : []),
          s('text', { x: Math.round(label.textX), y: Math.round(label.textY) }, name),
        ]),
      ),
    ],
    ['map'],
  );
}
