import { CLIENT_WORDS } from '../../words/en/client.ts';
import { button } from './button.ts';
import { sheetGone } from './sheets.ts';
import { whileLoading } from './while-loading.ts';

/**
 * Follows one actor through the article, from its card, from the cast or by `?follow=` and its id: see `followEntity`,
 * which is loaded when it is asked for.
 */
export function follow(): void {
  const article = document.querySelector('article.prose');
  if (!article) return;
  const start = async (id: string) => {
    const [{ followEntity }] = await Promise.all([import('./follow-entity.ts'), sheetGone()]);
    followEntity(id);
  };
  const offer = (place: Element, id: string, name = '') => {
    const { brief, start: whole } = CLIENT_WORDS.follow;
    const made: HTMLElement = button('plain', name ? brief : whole, async () => {
      if (!(await whileLoading(made, import('./follow-entity.ts')))) return;
      made.closest<HTMLElement>('.card')?.hidePopover();
      start(id);
    });
    if (name) made.ariaLabel = `${brief}: ${name}`;
    place.append(made);
  };
  // Before it is seen: a card that grew would move.
  document.addEventListener(
    'beforetoggle',
    ({ target }) => {
      const card = target as HTMLElement;
      if (card.matches('.card') && !card.querySelector('button.plain')) offer(card, card.id.slice('card-'.length));
    },
    true,
  );
  document.addEventListener(
    'toggle',
    ({ target }) => {
      const place = target as HTMLElement;
      if (!place.matches('.cast[open]') || place.querySelector('button.plain')) return;
      for (const mention of place.querySelectorAll<HTMLAnchorElement>('a.mention')) {
        const id = mention.dataset.entity as string;
        if (document.getElementById(`card-${id}`)) offer(mention.parentElement as Element, id, mention.text);
      }
    },
    true,
  );
  const asked = new URLSearchParams(location.search).get('follow');
  if (asked) start(asked);
}
