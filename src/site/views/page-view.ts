import type { Edition } from '../../model/edition.ts';
import type { Page } from '../../model/page.ts';
import type { RenderContext } from '../../render/handlers.ts';
import { renderPage } from '../../render/render-page.ts';

/** What a page of the edition's own shows; `html` is its text, safe to print. */
export function pageView(id: string, edition: Edition, context: RenderContext) {
  const { title, description, body } = edition.pages.find((page) => page.id === id) as Page;
  return { title, description, html: renderPage(body, context) };
}
