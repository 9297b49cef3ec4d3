import { chartImage } from '../../figures/allegiance/chart-image.ts';
import { chartsOf, isMirrored } from '../../figures/allegiance/charts-of.ts';
import { tiesOf } from '../../figures/allegiance/ties-of.ts';
import { toSvg } from '../../figures/draw/to-svg.ts';
import type { Article, Edition } from '../../model/edition.ts';
import { PICTURE_WIDTHS, pictureName } from '../../render/figures/pictures-behind.ts';
import { currentEdition } from '../current-edition.ts';
import { outlinedWords } from '../images/outlined-words.ts';

/** The images of the pictures in the text of an article, by their names; each is drawn when it is asked for. */
function imagesOf(article: Article, edition: Edition): Map<string, () => string> {
  if (!article.meta.pictures.allegiance) return new Map();
  const { shown } = chartsOf(article, tiesOf(article, edition), edition);
  return new Map(
    shown.flatMap((chart) =>
      chart.layouts
        .filter(({ width }) => PICTURE_WIDTHS.includes(width))
        .map((layout): [string, () => string] => [
          pictureName('allegiance', chart.known, layout.width),
          () => {
            const { draw, glyphs } = outlinedWords();
            const image = chartImage(chart, layout, draw, isMirrored());
            image.children.push(glyphs());
            return toSvg(image);
          },
        ]),
    ),
  );
}

/** The names of all such images, each with its article. */
export async function pictureNames(): Promise<{ id: string; picture: string }[]> {
  const { edition } = await currentEdition();
  return edition.articles.flatMap((article) =>
    [...imagesOf(article, edition).keys()].map((picture) => ({ id: article.id, picture })),
  );
}

/** One of them, to be served; 404 if it is none. */
export async function pictureFile(id: string, picture: string): Promise<Response> {
  const { edition } = await currentEdition();
  const article = edition.articleById.get(id);
  const drawn = article && imagesOf(article, edition).get(picture);
  if (!drawn) return new Response('', { status: 404 });
  return new Response(drawn(), { headers: { 'content-type': 'image/svg+xml' } });
}
