import { chartImage } from '../../figures/allegiance/chart-image.ts';
import { chartsOf, isMirrored, type LaidOutChart } from '../../figures/allegiance/charts-of.ts';
import { tiesOf } from '../../figures/allegiance/ties-of.ts';
import { toSvg } from '../../figures/draw/to-svg.ts';
import type { Article, Edition } from '../../model/edition.ts';
import { PICTURE_WIDTHS, pictureName } from '../../render/figures/pictures-behind.ts';
import { currentEdition } from '../current-edition.ts';
import { outlinedWords } from '../images/outlined-words.ts';

const isPlaced = ({ meta }: Article): boolean => meta.pictures.allegiance !== undefined;

/** Of the last article that was asked for: its images are asked for one after the other. */
let last: { article: Article; edition: Edition; charts: LaidOutChart[] } | undefined;

/** The charts in the text of an article. */
function chartsIn(article: Article, edition: Edition): LaidOutChart[] {
  if (!isPlaced(article)) return [];
  if (last?.article !== article || last.edition !== edition) {
    last = { article, edition, charts: chartsOf(article, tiesOf(article, edition), edition).shown };
  }
  return last.charts;
}

/** One of them in one of its widths, by the name of the image; undefined if it is none. */
function drawn(article: Article, edition: Edition, picture: string): string | undefined {
  for (const chart of chartsIn(article, edition)) {
    const width = PICTURE_WIDTHS.find((one) => pictureName('allegiance', chart.known, one) === picture);
    const layout = width && chart.layouts.find((one) => one.width === width);
    if (!layout) continue;
    const { draw, glyphs } = outlinedWords();
    const image = chartImage(chart, layout, draw, isMirrored());
    image.children.push(glyphs());
    return toSvg(image);
  }
  return undefined;
}

/** The names of the images of the pictures in the texts of all articles, each with its article. */
export async function pictureNames(): Promise<{ id: string; picture: string }[]> {
  const { edition } = await currentEdition();
  return edition.articles.flatMap((article) =>
    chartsIn(article, edition).flatMap(({ known }) =>
      PICTURE_WIDTHS.map((width) => ({ id: article.id, picture: pictureName('allegiance', known, width) })),
    ),
  );
}

/** One of them, to be served; 404 if it is none. */
export async function pictureFile(id: string, picture: string): Promise<Response> {
  const { edition } = await currentEdition();
  const article = edition.articleById.get(id);
  const svg = article && drawn(article, edition, picture);
  if (svg === undefined) return new Response('', { status: 404 });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
