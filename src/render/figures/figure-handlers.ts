import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Image } from 'mdast';
import type { Handler, State } from 'mdast-util-to-hast';
import { defaultHandlers } from 'remark-rehype';
import { variantsOf } from '../../addresses/images/variants-of.ts';
import { imageName } from '../../read/markdown/image-name.ts';
import { captionOf, type FigureNode, recordingOf, tableOf } from '../../read/markdown/nodes.ts';
import { ARTICLE_WORDS } from '../../words/en/article.ts';
import { all, type RenderContext, scrolling } from '../handlers.ts';
import { idOf } from '../id-of.ts';
import { numberLink } from '../number-link.ts';
import { chartFigure, type DrawnChart, numbers } from './chart-figure.ts';
import { player } from './player.ts';

/** How wide an image is shown: the column, and on narrow screens the page without its margins. */
const SIZES = '(min-width: 46rem) 40rem, 94vw';

/** An image of an article, in sizes and formats to choose from, as a link to its largest. */
function picture(node: Image, context: RenderContext, early: boolean): ElementContent[] {
  const image = context.images.get(imageName(node.url, 'articles') ?? '');
  if (!image) return [];
  const { addresses } = context;
  const { formats, usual, large } = variantsOf(image);
  const srcSet = (files: readonly { file: string; width: number }[]) =>
    files.map(({ file, width }) => `${addresses.figureFile(file)} ${width}w`).join(', ');
  const shown = h('img', {
    src: addresses.figureFile(usual.file),
    alt: node.alt ?? '',
    width: image.width,
    height: image.height,
    // Of the attributes the order counts in some browsers: what is late is known before what it is.
    ...(early ? { fetchPriority: 'high' } : { loading: 'lazy' }),
    decoding: 'async',
  });
  const sources = image.drawn
    ? []
    : formats.map(({ type, files }) => h('source', { type, srcSet: srcSet(files), sizes: SIZES }));
  const whole = sources.length > 0 ? h('picture', [...sources, shown]) : shown;
  return [h('a.enlarge', { href: addresses.figureFile(large.file) }, [whole])];
}

/** The number and the words of a figure; without words the number alone. A table that is drawn is a chart of it. */
function figcaption(state: State, node: FigureNode, id: string, drawn: boolean): ElementContent {
  const caption = captionOf(node);
  const title = ARTICLE_WORDS.paragraphTitle(id);
  const label = numberLink({
    className: ['label'],
    href: `#${id}`,
    name: drawn ? ARTICLE_WORDS.chart(title) : ARTICLE_WORDS.linkToFigure(id),
    number: { dataNumber: drawn ? ARTICLE_WORDS.chart(title) : title },
  });
  return h('figcaption', [label, ...(caption ? all(state, caption) : [])]);
}

/**
 * Turns the figures of an article into HTML. `early` are the ids of those that may stand on the first screen; the
 * others are loaded when a reader comes near. `language` is that of the article,
 * `charts` are its tables as they are drawn, by their ids.
 */
export function figureHandlers(
  context: RenderContext,
  early: ReadonlySet<string>,
  language: string,
  charts: ReadonlyMap<string, DrawnChart>,
): Record<'figure', Handler> {
  return {
    figure(state, node: FigureNode) {
      const id = idOf(node) as string;
      const chart = charts.get(id);
      const caption = figcaption(state, node, id, chart !== undefined);
      const table = tableOf(node);
      if (table) {
        const box = h('section.wide', scrolling(ARTICLE_WORDS.table, id), [defaultHandlers.table(state, table)]);
        if (chart) return h('figure.table.chart', { id }, [caption, ...chartFigure(chart), numbers(box)]);
        return h('figure.table', { id }, [caption, box]);
      }
      const recording = recordingOf(node);
      if (recording) return h('figure.recording', { id }, [...player(recording, context, language), caption]);
      const images = node.children.flatMap((child) =>
        child.type === 'image' ? picture(child, context, early.has(id)) : [],
      );
      return h('figure', { id, className: images.length > 1 ? ['several'] : undefined }, [...images, caption]);
    },
  };
}
